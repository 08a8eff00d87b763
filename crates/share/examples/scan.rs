//! Lists the secrets of files, for trying manifests from outside of the repository: `cargo run -p share --example scan -- FILE…`.

use std::process::ExitCode;

fn main() -> ExitCode {
    use std::io::Write;
    let mut out = std::io::stdout().lock();
    for path in std::env::args().skip(1) {
        let Ok(text) = std::fs::read_to_string(&path) else {
            continue;
        };
        for secret in share::secrets(&text) {
            let line = text[..secret.span.start].matches('\n').count() + 1;
            let start = text[..secret.span.start].rfind('\n').map_or(0, |at| at + 1);
            let before: String = text[start..secret.span.start]
                .chars()
                .rev()
                .take(60)
                .collect::<Vec<_>>()
                .into_iter()
                .rev()
                .collect();
            let value: String = secret.span.slice(&text).chars().take(60).collect();
            if writeln!(
                out,
                "{path}:{line}: {} [{before}] {value:?}",
                secret.kind.name()
            )
            .is_err()
            {
                return ExitCode::FAILURE;
            }
        }
    }
    ExitCode::SUCCESS
}

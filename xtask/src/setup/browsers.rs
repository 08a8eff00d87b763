//! Browsers for the tests: those that are there, Debian's packages, or Playwright's own builds.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::apt;
use crate::progress::{Job, Status, run_together};
use crate::{project, run};

/// A browser, and where it may come from.
pub(crate) struct Browser {
    name: &'static str,
    /// Names the program, before any other.
    variable: &'static str,
    programs: &'static [&'static str],
    /// The package of the distribution.
    package: &'static str,
    /// Playwright's name for it, and its programs below a folder of that name.
    playwright: &'static str,
    below: &'static [&'static str],
}

/// What every test in a browser runs in.
pub(crate) const CHROMIUM: Browser = Browser {
    name: "Chromium",
    variable: "CHROMIUM",
    programs: &[
        "chromium",
        "chromium-browser",
        "google-chrome-stable",
        "google-chrome",
    ],
    package: "chromium",
    playwright: "chromium",
    below: &["chrome-linux64/chrome", "chrome-linux/chrome"],
};

/// For what browsers do in different ways.
pub(crate) const FIREFOX: Browser = Browser {
    name: "Firefox",
    variable: "FIREFOX",
    programs: &["firefox-esr", "firefox"],
    package: "firefox-esr",
    playwright: "firefox",
    below: &["firefox/firefox"],
};

impl Browser {
    /// The one to test with: that of its variable, the PATH, or what Playwright has downloaded.
    pub(crate) fn find(&self) -> Option<PathBuf> {
        let named = env::var_os(self.variable).map(PathBuf::from);
        let on_path = self
            .programs
            .iter()
            .filter_map(|program| project::which(program));
        named
            .into_iter()
            .chain(on_path)
            .chain(self.playwrights())
            .find(|file| runs(file))
    }

    /// Lets a command know where it is.
    pub(crate) fn tell(&self, command: &mut Command) {
        if let Some(program) = self.find() {
            command.env(self.variable, program);
        }
    }

    /// Installs the distribution's package where the browser is missing and apt is there.
    pub(super) fn missing(&'static self) -> Option<Job> {
        if self.find().is_some() || !apt::is_here() {
            return None;
        }
        Some(Job::new(self.name, |status| self.install_package(status)))
    }

    /// Ends with a browser that runs, or one line that says what to do.
    pub(super) fn ensure(&'static self) -> Result<(), String> {
        if self.find().is_some() {
            return Ok(());
        }
        let job = format!("Playwright's {}", self.name);
        run_together(vec![Job::new(job, |status| {
            self.install_playwrights(status)
        })])?;
        self.find().map(|_| ()).ok_or_else(|| self.hint())
    }

    fn hint(&self) -> String {
        let Browser {
            name,
            variable,
            package,
            ..
        } = self;
        format!(
            "{name} is missing and could not be installed: \
             run `sudo apt-get install {package}` (or set {variable} to its path), then run this again"
        )
    }

    /// Whether apt offers a package that holds the browser; Ubuntu's only points to a snap.
    fn has_package(&self) -> bool {
        let policy = run::output(run::command("apt-cache").args(["policy", self.package]))
            .unwrap_or_default();
        policy.lines().any(|line| {
            line.trim().starts_with("Candidate:")
                && !line.contains("(none)")
                && !line.contains("snap")
        })
    }

    /// A failure is not the end: Playwright's own build is tried next.
    fn install_package(&self, status: &Status) -> Result<(), String> {
        apt::update(status);
        if self.has_package() {
            let _ = apt::install(&[self.package], status);
        }
        Ok(())
    }

    fn install_playwrights(&self, status: &Status) -> Result<(), String> {
        let tests = project::root().join("tests");
        for task in ["install", "install-deps"] {
            let mut install = run::command("npx");
            install
                .args(["playwright", task, self.playwright])
                .current_dir(&tests);
            run::watched(&mut install, |line| status.say(line))
                .map_err(|e| format!("{}\n{e}", self.hint()))?;
            if self.find().is_some() {
                break;
            }
        }
        Ok(())
    }

    /// The builds that Playwright keeps in its cache.
    fn playwrights(&self) -> Vec<PathBuf> {
        let cache = env::var_os("PLAYWRIGHT_BROWSERS_PATH").map(PathBuf::from);
        let home = env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache/ms-playwright"));
        let Some(cache) = cache.or(home) else {
            return Vec::new();
        };
        let Ok(entries) = cache.read_dir() else {
            return Vec::new();
        };
        let start = format!("{}-", self.playwright);
        let folders = entries.flatten().map(|entry| entry.path()).filter(|path| {
            path.file_name()
                .is_some_and(|name| name.to_string_lossy().starts_with(&start))
        });
        folders
            .flat_map(|path| self.below.iter().map(move |file| path.join(file)))
            .collect()
    }
}

fn runs(file: &Path) -> bool {
    run::output(Command::new(file).arg("--version")).is_some()
}

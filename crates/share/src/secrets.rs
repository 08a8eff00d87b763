//! What in a text nobody else should see. A value that is hidden for nothing costs a reader little, one that is not hidden
//! costs them much; yet a page that warns of every digest would soon be clicked away.

mod assignments;
mod chance;
mod manifest;
mod names;
mod pem;
mod tokens;
mod urls;

use reader::Span;

/// A secret, without the quotes around it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Secret {
    /// The bytes of the text that hold it.
    pub span: Span,
    /// Why it counts as one.
    pub kind: Kind,
}

/// Why something counts as a secret.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// A value of a Secret object.
    Object,
    /// A credential of a kubeconfig.
    Kubeconfig,
    /// A login for a registry.
    Registry,
    /// A private key.
    PrivateKey,
    /// A token in the form of this issuer.
    Token(&'static str),
    /// A password in an address.
    Address,
    /// Its name says so: `password`, `token` and the like.
    Named,
    /// It looks as if drawn by chance.
    Random,
}

impl Kind {
    /// Its name, for messages.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Object => "object",
            Kind::Kubeconfig => "kubeconfig",
            Kind::Registry => "registry",
            Kind::PrivateKey => "private-key",
            Kind::Token(_) => "token",
            Kind::Address => "address",
            Kind::Named => "named",
            Kind::Random => "random",
        }
    }
}

/// What was found so far.
#[derive(Default)]
struct Found {
    secrets: Vec<Secret>,
    /// What anybody may see, however it looks: certificates, sealed secrets.
    public: Vec<Span>,
}

impl Found {
    fn add(&mut self, start: usize, end: usize, kind: Kind) {
        if start < end {
            let span = Span { start, end };
            self.secrets.push(Secret { span, kind });
        }
    }

    fn is_public(&self, at: usize) -> bool {
        self.public
            .iter()
            .any(|span| span.start <= at && at < span.end)
    }

    fn is_secret(&self, start: usize, end: usize) -> bool {
        let mut spans = self.secrets.iter().map(|secret| secret.span);
        spans.any(|span| span.start < end && start < span.end)
    }
}

/// Every secret of a text, disjoint and by place.
pub fn secrets(text: &str) -> Vec<Secret> {
    let mut found = Found::default();
    manifest::find(text, 0, 0, &mut found);
    pem::find(text, &mut found);
    tokens::find(text, &mut found);
    urls::find(text, &mut found);
    assignments::find(text, &mut found);
    let mut named = std::mem::take(&mut found.secrets);
    named.retain(|secret| secret.kind != Kind::Named || !found.is_public(secret.span.start));
    found.secrets = disjoint(named);
    chance::find(text, &mut found);
    disjoint(found.secrets)
}

/// Secrets that overlap become one, of the kind that starts first; a name says least.
fn disjoint(mut secrets: Vec<Secret>) -> Vec<Secret> {
    secrets.sort_by_key(|secret| (secret.span.start, usize::MAX - secret.span.end));
    let mut apart: Vec<Secret> = Vec::new();
    for secret in secrets {
        match apart.last_mut() {
            Some(last) if secret.span.start < last.span.end => {
                last.span.end = last.span.end.max(secret.span.end);
                if last.kind == Kind::Named {
                    last.kind = secret.kind;
                }
            }
            _ => apart.push(secret),
        }
    }
    apart
}

//! What the browser may do on a page, and the one script that a page carries in itself.

/// The policy of every page; hosts send the same as a header, with what only a header can say.
///
/// The hash is that of [`SLASH`]. `farol-embed` is the Trusted Types policy of `embed.js`.
pub const POLICY: &str = "default-src 'none'; \
    script-src 'self' 'wasm-unsafe-eval' 'sha256-+Vw0hiKv6BOb+z6iCp3b7xm0QUGKQVKcedQARcrPHzU='; \
    style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; \
    frame-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types farol farol-embed";

/// Gives an address its last slash where a host sends the page of a folder without it, because every relative address
/// on the page would lead astray. Not after a redirect: a host that takes the slash away would be asked for ever.
pub const SLASH: &str = "{const l=location,n=performance.getEntriesByType('navigation')[0];\
    if(/^http/.test(l.protocol)&&!/(\\/|\\.html?)$/.test(l.pathname)&&!n?.redirectCount)l.replace(l.pathname+'/'+l.search+l.hash)}";

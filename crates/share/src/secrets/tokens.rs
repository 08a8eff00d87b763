//! Tokens whose form their issuer has published: one row each, with the source above it.

use memchr::memmem;

use super::names::is_known;
use super::{Found, Kind};

/// Letters, digits, `_` and `-` unless more are named.
struct Form {
    prefix: &'static str,
    issuer: &'static str,
    /// Signs after the prefix at least.
    least: usize,
    /// Signs that may stand in it besides letters, digits, `_` and `-`.
    more: &'static str,
}

const fn form(prefix: &'static str, issuer: &'static str, least: usize) -> Form {
    let more = "";
    Form {
        prefix,
        issuer,
        least,
        more,
    }
}

const fn wide(
    prefix: &'static str,
    issuer: &'static str,
    least: usize,
    more: &'static str,
) -> Form {
    Form {
        prefix,
        issuer,
        least,
        more,
    }
}

const FORMS: &[Form] = &[
    // https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats
    form("ghp_", "GitHub", 36),
    form("gho_", "GitHub", 36),
    form("ghu_", "GitHub", 36),
    form("ghs_", "GitHub", 36),
    form("ghr_", "GitHub", 36),
    form("github_pat_", "GitHub", 60),
    // https://docs.gitlab.com/security/tokens/#token-prefixes
    form("glpat-", "GitLab", 20),
    form("gloas-", "GitLab", 20),
    form("gldt-", "GitLab", 20),
    form("glrt-", "GitLab", 20),
    form("glrtr-", "GitLab", 20),
    form("glcbt-", "GitLab", 20),
    form("glptt-", "GitLab", 20),
    form("glft-", "GitLab", 20),
    form("glimt-", "GitLab", 20),
    form("glagent-", "GitLab", 20),
    form("glwt-", "GitLab", 20),
    form("glsoat-", "GitLab", 20),
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-prefixes
    form("AKIA", "AWS", 16),
    form("ASIA", "AWS", 16),
    // https://cloud.google.com/docs/authentication/api-keys
    form("AIza", "Google", 35),
    // https://developers.google.com/identity/protocols/oauth2
    form("GOCSPX-", "Google", 28),
    form("ya29.", "Google", 30),
    // https://api.slack.com/authentication/token-types
    form("xoxb-", "Slack", 20),
    form("xoxp-", "Slack", 20),
    form("xoxa-", "Slack", 20),
    form("xoxr-", "Slack", 20),
    form("xoxs-", "Slack", 20),
    wide("xoxe.", "Slack", 20, "."),
    form("xapp-", "Slack", 20),
    // https://api.slack.com/messaging/webhooks
    wide("hooks.slack.com/services/", "Slack", 30, "/"),
    // https://discord.com/developers/docs/resources/webhook
    wide("discord.com/api/webhooks/", "Discord", 40, "/"),
    // https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook
    wide(
        ".webhook.office.com/webhookb2/",
        "Microsoft Teams",
        40,
        "/@",
    ),
    // https://docs.npmjs.com/about-access-tokens
    form("npm_", "npm", 36),
    // https://pypi.org/help/#apitoken
    form("pypi-AgE", "PyPI", 50),
    // https://guides.rubygems.org/api-key-scopes/
    form("rubygems_", "RubyGems", 48),
    // https://docs.stripe.com/keys
    form("sk_live_", "Stripe", 16),
    form("rk_live_", "Stripe", 16),
    form("sk_test_", "Stripe", 16),
    form("rk_test_", "Stripe", 16),
    form("whsec_", "Stripe", 24),
    // https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys
    wide("SG.", "SendGrid", 60, "."),
    // https://docs.digitalocean.com/reference/api/create-personal-access-token/
    form("dop_v1_", "DigitalOcean", 60),
    form("doo_v1_", "DigitalOcean", 60),
    form("dor_v1_", "DigitalOcean", 60),
    // https://docs.docker.com/security/access-tokens/
    form("dckr_pat_", "Docker", 20),
    form("dckr_oat_", "Docker", 20),
    // https://developer.hashicorp.com/vault/docs/concepts/tokens#token-prefixes
    form("hvs.", "Vault", 20),
    form("hvb.", "Vault", 20),
    form("hvr.", "Vault", 20),
    // https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens
    form("atlasv1.", "Terraform", 40),
    // https://shopify.dev/docs/apps/build/authentication-authorization
    form("shpat_", "Shopify", 32),
    form("shpss_", "Shopify", 32),
    // https://huggingface.co/docs/hub/security-tokens
    form("hf_", "Hugging Face", 34),
    // https://platform.openai.com/docs/api-reference/authentication
    form("sk-proj-", "OpenAI", 40),
    form("sk-svcacct-", "OpenAI", 40),
    // https://docs.anthropic.com/en/api/overview
    form("sk-ant-", "Anthropic", 40),
    // https://docs.databricks.com/aws/en/dev-tools/auth/pat
    form("dapi", "Databricks", 32),
    // https://grafana.com/docs/grafana-cloud/account-management/authentication-and-permissions/access-policies/
    wide("glc_", "Grafana", 32, "="),
    form("glsa_", "Grafana", 32),
    // https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/
    form("NRAK-", "New Relic", 27),
    // https://learning.postman.com/docs/developer/postman-api/authentication/
    form("PMAK-", "Postman", 40),
    // https://www.pulumi.com/docs/administration/access-identity/access-tokens/
    form("pul-", "Pulumi", 40),
    // https://docs.doppler.com/docs/service-tokens
    form("dp.pt.", "Doppler", 40),
    wide("dp.st.", "Doppler", 40, "."),
    // https://linear.app/developers/graphql
    form("lin_api_", "Linear", 40),
    // https://docs.sentry.io/account/auth-tokens/
    wide("sntrys_", "Sentry", 40, "+/="),
    // https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens
    form("cmVmdGtuOj", "JFrog", 40),
    form("AKCp", "JFrog", 60),
    // https://age-encryption.org/v1
    form("AGE-SECRET-KEY-1", "age", 50),
    // https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry_auth.html
    wide("AWS:ey", "AWS", 100, "+/="),
];

pub(super) fn find(text: &str, found: &mut Found) {
    for form in FORMS {
        for at in memmem::find_iter(text.as_bytes(), form.prefix) {
            if is_start(text, at) || form.prefix.contains('/') {
                add(text, at, form, found);
            }
        }
    }
    for at in memmem::find_iter(text.as_bytes(), "eyJ") {
        if is_start(text, at)
            && let Some(length) = web_token(&text[at..])
        {
            found.add(at, at + length, Kind::Token("JWT"));
        }
    }
}

fn add(text: &str, at: usize, form: &Form, found: &mut Found) {
    let start = at + form.prefix.len();
    let rest = &text[start..];
    let length = run(rest, form.more);
    let value = &rest[..length];
    let is_varied = value
        .bytes()
        .any(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase());
    // One sign over and over is how documentation writes a token.
    let distinct: u128 = value.bytes().fold(0, |set, byte| set | 1 << (byte & 0x7f));
    if length >= form.least && is_varied && distinct.count_ones() >= 5 && !is_known(value) {
        // The host of an address stays, and the address is one.
        let is_address = form.prefix.contains('/');
        let from = if is_address { start } else { at };
        found.add(from, start + length, Kind::Token(form.issuer));
    }
}

/// The length of a JSON Web Token (RFC 7519): three parts, of which the first two are JSON.
fn web_token(text: &str) -> Option<usize> {
    let head = run(text, "");
    let payload = text.get(head..)?.strip_prefix(".eyJ")?;
    let payload = run(payload, "") + ".eyJ".len();
    let sign = text.get(head + payload..)?.strip_prefix('.')?;
    (head > 12).then_some(head + payload + 1 + run(sign, ""))
}

/// How long the text goes on with letters, digits, `_`, `-` and more.
fn run(text: &str, more: &str) -> usize {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-' || more.contains(c);
    text.find(|c| !is_part(c)).unwrap_or(text.len())
}

/// Whether a word starts here. After a backslash stands the letter of an escape.
fn is_start(text: &str, at: usize) -> bool {
    let before = text.as_bytes();
    let byte = |back: usize| at.checked_sub(back).and_then(|at| before.get(at));
    let is_escape = byte(2) == Some(&b'\\');
    is_escape || byte(1).is_none_or(|byte| !byte.is_ascii_alphanumeric())
}

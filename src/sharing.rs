//! Texts that come with a link, and what was hidden in those that were shared from here. The engine packs, unpacks and hides.

use leptos::task::spawn_local;
use protocol::{Answer, Ask};

use crate::app::App;
use crate::browser::{Bytes, replace, root};
use crate::checking::bring_up_to_date;
use crate::navigation::{notify, readdress};
use crate::opening::{open_text, show};
use crate::place::Place;

/// What an anchor that carries texts starts with.
const MARK: &str = "t=";

/// What the page asks about links; `what` says which it is.
pub(crate) fn about(what: &str) -> Ask {
    Ask::Share {
        what: what.to_owned(),
        link: String::new(),
        shown: 0,
    }
}

/// Takes texts out of an address, and out of the address bar, before anything else is done with it.
pub(crate) fn take_packed(place: &mut Place) -> Option<String> {
    let packed = place.anchor.strip_prefix(MARK)?.to_owned();
    place.anchor.clear();
    replace(&place.address(&root()));
    Some(packed)
}

/// Opens the texts of a link, and says what came of it. Where no engine answers, the address keeps them for a reload.
pub(crate) fn open_packed(app: App, packed: String) {
    spawn_local(async move {
        let Some((paths, shown, said, texts)) = unpack(app, &packed).await else {
            return readdress(app, |place| place.anchor = format!("{MARK}{packed}"));
        };
        let ids: Vec<_> = paths
            .iter()
            .zip(&texts)
            .map(|(path, text)| open_text(app, path, text.to_text()))
            .collect();
        ids.get(shown).into_iter().for_each(|id| show(app, *id));
        notify(app, said);
    });
}

async fn unpack(app: App, packed: &str) -> Option<(Vec<String>, usize, String, Vec<Bytes>)> {
    bring_up_to_date(app).await.ok()?;
    let engine = app.quiet().engine.clone();
    let asked = engine.ask(about("open"), vec![Bytes::from(packed)]);
    let reply = asked.await.ok()?;
    match reply.answer {
        Answer::Opened { paths, shown, said } => Some((paths, shown, said, reply.texts)),
        _ => None,
    }
}

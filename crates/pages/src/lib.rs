//! Every page as HTML: the frame and the article, from facts, words and prose. Pure.
//!
//! The same functions write the pre-rendered files and, in the engine's worker, the next page of an in-app navigation,
//! so both have the same DOM. Live parts are marked `data-island="name"`; the app mounts into them.

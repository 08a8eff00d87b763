//! What the keys do on the drawing.

use facts::Date;

use crate::{Action, Direction};

/// What a key asks for.
#[derive(Clone, PartialEq, Debug)]
pub enum Press {
    /// To go to another event.
    Step(Direction),
    /// To change the view.
    Act(Action),
    /// To open the card of the event, or close it.
    Card,
    /// To close the card.
    Close,
}

/// What a key asks for, given as `ArrowLeft`, `+` or `Shift++`; zooming keeps `about` in its place.
pub fn press(key: &str, about: Option<Date>, today: Date) -> Option<Press> {
    Some(
        match key
            .strip_prefix("Shift+")
            .filter(|key| key.chars().count() == 1)
            .unwrap_or(key)
        {
            "ArrowLeft" => Press::Step(Direction::Left),
            "ArrowRight" => Press::Step(Direction::Right),
            "ArrowUp" => Press::Step(Direction::Up),
            "ArrowDown" => Press::Step(Direction::Down),
            "Home" => Press::Step(Direction::First),
            "End" => Press::Step(Direction::Last),
            "+" | "=" => Press::Act(Action::ZoomIn(about)),
            "-" | "_" => Press::Act(Action::ZoomOut(about)),
            "0" => Press::Act(Action::Whole),
            "t" | "T" => Press::Act(Action::GoTo(today)),
            "Enter" | " " => Press::Card,
            "Escape" => Press::Close,
            _ => return None,
        },
    )
}

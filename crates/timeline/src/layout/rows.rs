//! Rows for labels: the first one in which a label meets no other.

/// The least gap between two labels of a row.
const GAP_PX: f32 = 10.0;

/// The side of its sign that a label stands on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Side {
    Left,
    Right,
}

/// Where a label goes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub row: usize,
    pub side: Side,
}

/// What a sign and its label need to the left and to the right of their date.
#[derive(Clone, Copy)]
pub(super) struct Need {
    pub at: f32,
    pub left: f32,
    pub right: f32,
}

/// The rows of a lane that are filled so far: the stretches taken in each.
#[derive(Default)]
pub(super) struct Rows(Vec<Vec<(f32, f32)>>);

impl Rows {
    /// How many rows were needed.
    pub(super) fn n(&self) -> usize {
        self.0.len()
    }

    /// Takes room for a sign and its label in the first row where it is free: on the right of the sign, or on the left
    /// where that saves a row or the right side ends too early.
    pub(super) fn place(&mut self, need: Need, bounds: (f32, f32)) -> Place {
        let right = (Side::Right, (need.at - need.left, need.at + need.right));
        let left = (Side::Left, (need.at - need.right, need.at + need.left));
        let sides: Vec<(Side, (f32, f32))> = [right, left]
            .into_iter()
            .filter(|(_, (from, to))| bounds.0 <= *from && *to <= bounds.1)
            .collect();
        let free = (0..self.n()).find_map(|row| {
            let (side, taken) = *sides.iter().find(|(_, taken)| self.is_free(row, *taken))?;
            Some((row, side, taken))
        });
        let (side, taken) = sides.first().copied().unwrap_or(right);
        let (row, side, taken) = free.unwrap_or((self.n(), side, taken));
        self.put(row, taken);
        Place { row, side }
    }

    /// Takes the stretch in the first row where it is free.
    pub(super) fn take(&mut self, taken: (f32, f32)) -> usize {
        let row = (0..self.n())
            .find(|row| self.is_free(*row, taken))
            .unwrap_or(self.n());
        self.put(row, taken);
        row
    }

    fn is_free(&self, row: usize, (from, to): (f32, f32)) -> bool {
        self.0[row]
            .iter()
            .all(|&(a, b)| to + GAP_PX <= a || b + GAP_PX <= from)
    }

    fn put(&mut self, row: usize, taken: (f32, f32)) {
        if row == self.n() {
            self.0.push(Vec::new());
        }
        self.0[row].push(taken);
    }
}

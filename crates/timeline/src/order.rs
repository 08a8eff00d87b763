//! One sort for everything, as every further one would be compiled anew and the app has to be small.

use std::cmp::Ordering;

/// The numbers below `n`, sorted; what compares as equal keeps its order.
pub(crate) fn order(n: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..n).collect();
    order.sort_by(|a, b| compare(*a, *b));
    order
}

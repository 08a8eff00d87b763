//! One sort for everything that is sorted by its place, as each further one would be compiled anew into the module.

/// The items by ascending key; equal ones keep their order.
pub fn order<T>(items: Vec<T>, key: impl Fn(&T) -> (usize, usize)) -> Vec<T> {
    let numbered = items.iter().map(&key).enumerate();
    let mut keys: Vec<[usize; 3]> = numbered.map(|(i, (a, b))| [a, b, i]).collect();
    if keys.is_sorted() {
        return items;
    }
    sort(&mut keys);
    let mut waiting: Vec<Option<T>> = items.into_iter().map(Some).collect();
    let taken = keys.into_iter().filter_map(|[.., i]| waiting[i].take());
    taken.collect()
}

#[inline(never)]
fn sort(keys: &mut [[usize; 3]]) {
    keys.sort_unstable();
}

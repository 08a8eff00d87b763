//! Finding the document that the checker cannot digest, by halves: each step checks a run of documents and hears whether
//! the worker lived.

/// The search for the first bad document among `1..=n`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Bisection {
    /// The first bad document is in `first..=last`, if there is one.
    first: usize,
    last: usize,
}

impl Bisection {
    /// Starts a search among `n` documents, one of which is bad.
    pub(crate) fn new(n: usize) -> Bisection {
        Bisection {
            first: 1,
            last: n.max(1),
        }
    }

    /// The documents to try next, as first and count; none when only one is left.
    pub(crate) fn next(&self) -> Option<(usize, usize)> {
        let n = self.last - self.first + 1;
        (n > 1).then_some((self.first, n / 2))
    }

    /// Takes in whether the worker died of the documents of [`Bisection::next`].
    pub(crate) fn learn(&mut self, has_died: bool) {
        let half = (self.last - self.first).div_ceil(2);
        if has_died {
            self.last = self.first + half - 1;
        } else {
            self.first += half;
        }
    }

    /// The document, once there is nothing left to try.
    pub(crate) fn found(&self) -> usize {
        self.first
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_any_document_in_few_steps() {
        for n in 1..=65 {
            for bad in 1..=n {
                let mut search = Bisection::new(n);
                let mut n_steps = 0;
                while let Some((first, count)) = search.next() {
                    search.learn((first..first + count).contains(&bad));
                    n_steps += 1;
                }
                assert_eq!(search.found(), bad, "among {n}");
                assert!(n_steps <= 7);
            }
        }
    }
}

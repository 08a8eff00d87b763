//! Work in slices: a future that says now and then that it could wait.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

/// A slice of a text, in bytes: about a millisecond of work.
pub(crate) const LEN: usize = 16 * 1024;

/// Waits once, for whoever polls.
pub(crate) fn rest() -> impl Future<Output = ()> {
    let mut has_rested = false;
    std::future::poll_fn(move |_| {
        if has_rested {
            return Poll::Ready(());
        }
        has_rested = true;
        Poll::Pending
    })
}

/// What comes of work in slices, when nobody wants to do anything in between.
///
/// Only for futures that are always ready to go on, such as [`check_in_slices`](crate::check_in_slices).
pub fn at_once<T>(work: impl Future<Output = T>) -> T {
    let mut work = pin!(work);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(done) = work.as_mut().poll(&mut context) {
            return done;
        }
    }
}

#[cfg(test)]
mod tests {
    use facts::Minor;

    use super::*;
    use crate::{Options, check, check_in_slices};

    /// What work comes to, and how often it rested.
    fn in_slices<T>(work: impl Future<Output = T>) -> (T, usize) {
        let mut work = pin!(work);
        let mut context = Context::from_waker(Waker::noop());
        let mut n_rests = 0;
        loop {
            match work.as_mut().poll(&mut context) {
                Poll::Ready(done) => return (done, n_rests),
                Poll::Pending => n_rests += 1,
            }
        }
    }

    #[test]
    fn rests_between_documents() {
        let job =
            |n| format!("apiVersion: batch/v1beta1\nkind: CronJob\nmetadata: {{name: job-{n}}}\n");
        let text = (0..2_000).map(job).collect::<Vec<_>>().join("---\n");
        let options = Options::new(Minor(36));
        let (checked, n_rests) = in_slices(check_in_slices(&text, &options));
        assert_eq!(checked.findings, check(&text, &options).findings);
        assert_eq!(checked.documents, 2_000);
        assert!((5..=text.len() / LEN).contains(&n_rests), "{n_rests}");
    }
}

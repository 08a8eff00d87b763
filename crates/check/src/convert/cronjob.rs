//! CronJobs: of the same shape in every version.
//!
//! `v2alpha1` had no default for how many Jobs are kept, but from 1.8 on servers stored it as `v1beta1`, which has that of `v1`:
//! <https://github.com/kubernetes/kubernetes/blob/v1.20.15/pkg/apis/batch/v2alpha1/defaults.go>.

use super::Conversion;

pub(super) const CONVERSION: Conversion = Conversion {
    id: "cronjob",
    kinds: &[("batch", "CronJob")],
    messages: &[],
    convert: |_| {},
};

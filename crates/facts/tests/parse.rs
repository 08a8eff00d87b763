//! Versions and dates as people write them.

use facts::{Date, Minor};

#[test]
fn reads_versions_as_people_write_them() {
    for text in [
        "1.33",
        "v1.33",
        "V1.33",
        " 1.33.4 ",
        "1.33+",
        "v1.33.4-eks-1",
        "1.33.4+k3s1",
    ] {
        assert_eq!(text.parse(), Ok(Minor(33)), "{text}");
    }
}

#[test]
fn refuses_what_is_no_version() {
    for text in [
        "",
        "latest",
        "1",
        "1.",
        "2.33",
        "1.x",
        "1.3x",
        "33",
        "1.99999999",
    ] {
        assert!(text.parse::<Minor>().is_err(), "{text}");
    }
}

#[test]
fn minors_have_neighbours() {
    assert_eq!(Minor(33).next(), Minor(34));
    assert_eq!(Minor(33).previous(), Some(Minor(32)));
    assert_eq!(Minor(0).previous(), None);
}

#[test]
fn reads_days_of_the_calendar() {
    assert_eq!(
        "2024-02-29".parse(),
        Ok(Date {
            year: 2024,
            month: 2,
            day: 29
        })
    );
    assert_eq!(
        "2000-02-29".parse(),
        Ok(Date {
            year: 2000,
            month: 2,
            day: 29
        })
    );
    for text in [
        "2023-02-29",
        "1900-02-29",
        "2023-04-31",
        "2023-00-01",
        "2023-13-01",
        "2023-4-3",
        "2023-04",
        "2023-04-03-",
    ] {
        assert!(text.parse::<Date>().is_err(), "{text}");
    }
}

#[test]
fn writes_dates_that_it_reads() {
    let date = Date {
        year: 2023,
        month: 4,
        day: 3,
    };
    assert_eq!(date.to_string(), "2023-04-03");
    assert_eq!(date.to_string().parse(), Ok(date));
}

#[test]
fn reads_releases_of_projects() {
    for text in [
        "1.6",
        "v1.6",
        "1.6.3",
        "knative-v1.6.0-rc1",
        " v1.6-beta.0 ",
    ] {
        let release = facts::ProjectRelease::read(text).map(|release| release.to_string());
        assert_eq!(release.as_deref(), Some("1.6"), "{text}");
    }
    assert_eq!(facts::ProjectRelease::read("latest"), None);
}

#[test]
fn minors_are_compared_as_numbers() {
    let read = |text: &str| text.parse::<Minor>().ok();
    assert!(read("1.100") > read("1.9"));
    assert!(read("v1.10.0") > read("1.9+"));
    assert_eq!(read("1.25.3-eks-1234"), read("1.25"));
}

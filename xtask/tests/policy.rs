//! The policy that the server sends is the one that the pages carry.

#[test]
fn the_header_says_what_the_pages_say_and_who_may_frame_them() {
    let expected = format!("{}; frame-ancestors 'self'", pages::POLICY);
    assert_eq!(farol::serve::POLICY, expected);
}

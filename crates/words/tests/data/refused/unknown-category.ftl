check-summary = { $errors ->
    [few] few
   *[other] others
}

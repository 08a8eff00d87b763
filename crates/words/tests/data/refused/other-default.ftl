check-summary = { $errors ->
   *[one] one
    [other] others
}

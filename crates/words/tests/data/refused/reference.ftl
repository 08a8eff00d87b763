check-title = { check-summary }

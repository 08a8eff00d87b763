# Sharing from the check page: the dialog, what was found in texts, texts that came with a link.
share-button = Share
share-title = Share
share-close = Close

# The link without texts.
share-place = Link without your text
share-place-what = It opens the checker with the same target and the same filters. It holds nothing of what you pasted.
share-link = Link
share-local = This copy of Farol is a file on your device, so its links open only where the same file lies in the same folder.

# The link with texts.
share-texts = Link with your text
share-texts-none = There is no text to share yet.
share-texts-what =
    { $count ->
        [one] The text itself goes into the link, behind the # sign.
       *[other] All { $count } texts go into the link, behind the # sign.
    } Browsers do not send that part to servers, but it stays in histories, chats and mails, and whoever has the link can read it.
share-make = Make a link with the text
share-too-long = This text does not fit into a link ({ $count } characters; { $most } are the most). Send the file instead.
share-too-large = This text is too large for a link. Send the file instead.
share-length = { $count } characters
share-long = Links of more than { $most } characters are cut off by some chats and mail programs. Try it, or send the file instead.

# What was found, and what happens to it.
share-secrets =
    { $count ->
        [one] 1 value looks like a secret
       *[other] { $count } values look like secrets
    }
share-secrets-what = A link never carries them. With placeholders of the same length the rest stays as it is, and only this tab can put the values back. What stands in a hidden value is not checked on the other side.
share-redact = Redact and make a link
share-redacted =
    { $count ->
        [one] Redacted: 1 value is a placeholder in this link. Look through the rest before you send it.
       *[other] Redacted: { $count } values are placeholders in this link. Look through the rest before you send it.
    }
share-none-found = Nothing in it looks like a secret. Look through it yourself before you send it.
share-more =
    { $count ->
        [one] And 1 more.
       *[other] And { $count } more.
    }
share-kind-object = value of a Secret
share-kind-kubeconfig = credential of a kubeconfig
share-kind-registry = login for a registry
share-kind-private-key = private key
share-kind-token = token in the form of { $issuer }
share-kind-address = password in an address
share-kind-named = its name says so
share-kind-random = looks random

# Texts that came with a link.
share-opened =
    { $count ->
        [one] This text came with the link, which is no longer in the address bar.
       *[other] These { $count } texts came with the link, which is no longer in the address bar.
    }
share-opened-redacted =
    { $count ->
        [one] 1 value was redacted before it was sent: it is a placeholder.
       *[other] { $count } values were redacted before they were sent: they are placeholders.
    }
share-damaged = The text in this link cannot be read: a part of it is missing or was changed on the way. Ask for the link again, or for the file.
share-unknown = The text in this link was packed by a newer Farol. Load this page again, or ask for the file.
share-unpacks-too-large = The text in this link is too large to be opened. Ask for the file.
share-put-back-what =
    { $count ->
        [one] 1 value in your texts is a placeholder of yours, from when you redacted them here.
       *[other] { $count } values in your texts are placeholders of yours, from when you redacted them here.
    }
share-put-back = Put the values back

# One rule alone.
share-only-rule = Only this rule
share-rule = Only findings of this rule are listed:
share-all-rules = All rules

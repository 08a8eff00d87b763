# Farol inside other people's pages: what the elements say, and the page that shows them.

# The elements.
embed-open = Open in Farol
embed-here = Checked in this page
embed-clear = Clear
embed-target = Checked for { $version }.
embed-too-large = This text is too large for an embed. The checker of Farol takes it.
embed-no-network = Farol could not be reached.
embed-no-wasm = This page does not allow WebAssembly, which the checker needs.
embed-no-markup = The policy of this page does not let Farol draw here.
embed-not-found = Farol has nothing under this name.
embed-failed = Farol does not work in this page.

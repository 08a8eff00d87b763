# 别人页面里的 Farol：元素说的话，以及展示它们的页面。

# 元素。
embed-open = 在 Farol 中打开
embed-here = 在本页内检查
embed-clear = 清空
embed-target = 按 { $version } 检查。
embed-too-large = 这段文本太大，嵌入的检查器处理不了；Farol 的检查器可以。
embed-no-network = 无法连接到 Farol。
embed-no-wasm = 本页不允许使用 WebAssembly，而检查器需要它。
embed-no-markup = 本页的策略不允许 Farol 在这里显示内容。
embed-not-found = Farol 没有叫这个名字的内容。
embed-failed = Farol 在本页无法工作。

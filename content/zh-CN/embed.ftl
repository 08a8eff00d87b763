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

# 页面。
embed-title = 嵌入 Farol
embed-description = 把 Farol 的检查器、时间线、指南或检查结果放进你自己的文档。
embed-lead = 把检查器、时间线、指南或检查结果放进你自己的文档，使用你页面的语言和颜色。读者在那里粘贴的内容只留在他们自己的浏览器里。
embed-about = 检查器、时间线、指南和检查结果也能用在别人的页面里：作为元素、放在框架里，或者作为纯 HTML。
embed-about-link = 逐个查看，并复制代码

embed-start = 一个脚本
embed-start-lead = 在页面上加载一次，下面的元素就能用在你的生成器接受 HTML 的任何地方。读者接近某个元素之前不会加载其他内容；同一页上的所有元素共用一个检查器。
embed-start-fallback = 写在元素里面的内容会一直显示到元素可用为止；元素无法工作时，内容保留，并附上原因。请在那里写下这样的读者需要的东西：一句话、一个链接，或者清单本身。

embed-generators = 在你的生成器中
embed-generators-lead = 这些配置会在每个页面上加载脚本；Farol 的测试用它们构建页面。元素以 HTML 的形式写在页面里；在 Sphinx 中放在 `.. raw:: html` 之下。

embed-checker = 检查器
embed-checker-lead = 元素里 `pre` 或 `script type="text/yaml"` 中的文本会立即检查。读者可以修改它、粘贴自己的内容，并应用修复。
embed-timeline = 时间线
embed-timeline-lead = `from` 和 `to` 可以是版本或日期，`lanes` 可以是 `release`、`api`、`registry`、`package`、`runtime`、`flag`、`retired` 中的若干个。都不写时显示最近几年和计划中的事件，不需要 WebAssembly。
embed-guide = 指南
embed-guide-lead = 一篇完整的指南，用地址的最后一段指定。不需要 WebAssembly。
embed-finding = 检查结果
embed-finding-lead = 一条规则能查出什么：一个示例、检查结果和修复。除非你另外指定目标版本，否则不需要 WebAssembly。

embed-frame = 放在框架里
embed-frame-lead = 用于不允许加载他人脚本的页面。沙箱把框架与你的页面隔开。页面上有 `frame.js` 时，框架与其内容一样高；没有时请设置高度。
embed-frame-options = 地址可带 `theme` 和 `target`。`data-max-height` 限制 `frame.js` 设置的高度，不写时为 4000 像素。

embed-static = 不用脚本
embed-static-lead = 时间线和每条规则的示例也以纯 HTML 提供，各一个文件。把文件保存在你的页面旁边，作为原始 HTML 引入即可。
embed-static-timeline = 时间线
embed-static-finding = { $rule } 的示例；每条规则都有一个与其同名的文件
embed-static-style = 其中没有脚本，也没有内联样式，所以严格的策略和 Markdown 都不会改动它们。外观在第一个标签所链接的 `embed.css` 里：如果你的策略不允许其他主机，请把该文件一并复制。没有它，图形仍保留线条。

embed-options = 属性、方法、事件
embed-options-lead = 供编辑器使用的类型和注释见
embed-options-name = 名称
embed-options-of = 所属
embed-options-means = 含义
embed-options-all = 全部
embed-option-locale = 语言：`en`、`pt-BR`、`es` 或 `zh-CN`。不写时取最近的 `lang`，否则为英语。
embed-option-theme = `light` 或 `dark`。不写时取你页面的配色方案。
embed-option-target = 版本，例如 `1.36`。不写时为最新的发行版本。
embed-option-from-to = 版本，或日期，例如 `2025-01-31`。
embed-option-lanes = 分类名称，用逗号分隔。
embed-option-slug = 指南地址的最后一段。
embed-option-rule = 规则的名称。
embed-option-text = 属性：文本；可以设置。
embed-option-report = 属性：最近一次报告，或 `null`。
embed-option-check = 方法：立即检查；返回报告的 promise。
embed-option-fix = 方法：应用所有安全的修复；返回的 promise 给出文本、已应用的数量和剩余的检查结果。
embed-event-report = 每次检查后的事件；`detail` 是报告。
embed-event-navigate = 跟随链接之前的事件；`detail.href` 是其地址，`preventDefault()` 可阻止跳转。

embed-look = 颜色与字体
embed-look-lead = 你页面的样式不会渗入，Farol 的样式也不会渗出。在元素上或其任意上层设置这些属性；要同时适配两种方案，颜色写作 `light-dark(…, …)`。
embed-look-parts = 可用于 `::part()` 的部分：

embed-policy = 内容安全策略
embed-policy-lead = 自带策略的页面需要允许这些来源：
embed-policy-wasm = 没有 `'wasm-unsafe-eval'` 时，检查器会说明它无法工作，其余一切照常。没有 `worker-src` 时，文本在页面自己的线程上检查。
embed-policy-types = 仅当页面要求 Trusted Types 时：
embed-policy-static = 用于框架和纯 HTML：

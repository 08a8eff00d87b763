# 检查页面。
#
# 第一部分：脚本运行之前，以及无法运行脚本时页面上的内容。

check-title = 检查
check-description = 粘贴 Kubernetes 清单，查看目标版本不接受的内容，并获得具体修改。你粘贴的内容不会离开本页面。
check-your-text = 你的清单
check-placeholder = 在此粘贴清单，或拖入文件。
check-findings = 检查结果
check-no-script = 检查器在你的浏览器中运行，需要脚本，而此处脚本已关闭。指南、规则和时间线不需要脚本。
check-no-script-command = 也可以改用命令行。
check-starting = 检查器正在启动。你现在就可以粘贴；文本会保留。
check-what-can-be-pasted = 可以粘贴什么
check-what-list = YAML 和 JSON 清单，一个或多个，无论来自文件还是 kubectl 的输出；Chart 的模板和 values、Kustomization、已存储的 Helm 发布、组件配置，以及内含清单的 Markdown 或脚本。
check-examples = 示例
check-example-file = { $name }，{ $file }

#
# 第二部分：运行中的工作区。

check-open = 打开
check-open-files = 打开文件
check-open-folder = 打开目录
check-close-file = 关闭 { $name }
check-undo = 撤销
check-copy = 复制
check-copy-fixed = 复制修复后的文本
check-download = 下载
check-fix-safe =
    { $count ->
        [0] 修复安全项
       *[other] 修复 { $count } 个安全项
    }
check-files = 文件
check-drop = 将文件拖到此处
check-lines = { $count } 行，{ $endings }
check-mixed-endings = 混合的行尾
check-converted = 以其他编码读取，保存为 UTF-8
check-large = { $size } { $unit }。以只读方式显示；检查结果和修复照常可用。
check-too-large = { $name } 的大小为 { $size } { $unit }。此处最多读取 64 MiB 的文本；请拆分它，或使用命令 farol。
check-unreadable = 无法读取 { $name }。请重新打开它。

# 文本被当作什么读取。
check-documents = { $count } 个文档

# 按严重级别计数，显示在列表的筛选器上。
check-errors = { $count } 个错误
check-warnings = { $count } 个警告
check-infos = { $count } 条提示
check-scope = 检查结果的范围
check-all-files = 全部文件
check-this-file = 此文件
check-more-findings = 再显示 { $count } 项
check-none-shown = 没有符合这些筛选条件的检查结果。

# 总数变化时朗读的内容。
check-said = 目标版本 { $target }。{ $errors }，{ $warnings }。

# 一项检查结果：位于何处，通向何处。
check-where = { $object }，文档 { $document }
check-where-document = 文档 { $document }
check-where-embedded = { $object }，文档 { $document }，位于 { $field }
check-place = 第 { $line } 行，第 { $column } 列
check-link-guide = 指南
check-link-rule = 规则 { $rule }
check-link-source = 来源
check-life = { $api }：自 { $introduced } 起提供，到 { $end } 为止。目标版本 { $target }。
check-life-deprecated = { $api }：自 { $introduced } 起提供，在 { $deprecated } 中弃用，在 { $removed } 中移除。目标版本 { $target }。
check-life-deprecated-in = { $version } 弃用
check-life-removed-in = { $version } 移除
check-life-removed-planned = { $version } 移除（计划）
check-life-target = 目标版本 { $version }
check-life-since = { $api } 始于 { $version }

# 一项修复。
check-apply = 应用修复
check-copy-diff = 复制差异
check-diff = 改动
check-diff-line = 第 { $line } 行
check-proof = 已在你的文本上试运行：{ $gone } 项检查结果消失，没有新增。
check-manual = 此项必须手动处理；做法见指南。
check-fixed = 已修复：{ $title }
check-fixed-count = 已修复 { $count } 项检查结果。
check-fix-all-title = { $count } 处安全修复
check-fix-all-lead = 它们会保持在 { $version } 上的含义，并保留你的注释和排版。
check-cancel = 取消
check-tip-fix = 修复
check-tip-more = 更多

# 不只是显示检查结果时，列表上方的内容。
check-loading = 正在获取检查器。你的文本不会丢失。
check-checking = 正在检查 { $name }
check-checking-files = 正在检查第 { $done } 个文件，共 { $total } 个：{ $name }
check-stop = 停止
check-stopped = 已停止。显示的是先前一次检查的结果。
check-again = 重新检查
check-nothing = 针对 { $version } 无须修改
check-nothing-checked = 已检查 { $count } 个对象。
check-foreign = 有 { $count } 个其他项目的对象未检查。
check-next-dates = 接下来的日期
check-partly = 已检查 { $count } 个对象中的 { $done } 个
check-partly-file = { $name }：已检查 { $count } 个对象中的 { $done } 个
check-not-recognised = 这看起来不像 Kubernetes 清单
check-not-recognised-file = { $name } 看起来不像 Kubernetes 清单
check-not-recognised-what = 其中的内容均未检查。
check-as-kubernetes = 按 Kubernetes 清单检查
check-broken = 检查器在文档 { $document } 处停止
check-broken-file = 检查器在 { $name } 的文档 { $document } 处停止
check-broken-rest = 其他文档已检查。你的文本没有改动。
check-broken-whole = 检查器已停止
check-broken-whole-what = 没有检查任何内容。你的文本没有改动。
check-try-again = 重试
check-copy-report = 复制不含你的文本的报告
check-no-engine = 检查器未能加载
check-no-engine-what = 你的文本没有改动。可能是连接已断开，或者此浏览器过旧，不支持 WebAssembly。
check-no-page = 无法加载此页面。你的文本已保留。
check-dismiss = 关闭

# 状态行、底栏、按键。
check-bytes-sent = 已发送 { $count } 字节。你粘贴的内容不会离开本页面。
check-status = 已检查 { $count } 个对象中的 { $done } 个，{ $ms } 毫秒
check-key-next = 下一项检查结果
check-key-apply = 应用修复
check-key-again = 重新检查
check-dock = { $at }/{ $count }
check-dock-none =
    { $count ->
        [0] 没有检查结果
       *[other] { $count } 项检查结果
    }
check-next = 下一项

# 空白时：示例，以及如何取得自己的清单。
check-fetch = 取得你的清单
check-fetch-lead = 这些命令只作读取。
check-fetch-cluster = 从集群获取，不含 Secret
check-fetch-helm = 从 Helm 发布获取
check-fetch-chart = 从 Helm Chart 获取
check-fetch-kustomize = 从 Kustomize 获取
check-fetch-gitops = 从 Argo CD 或 Flux 获取

# 编辑器的搜索面板。
check-search-find = 查找
check-search-replace = 替换
check-search-next = 下一个
check-search-previous = 上一个
check-search-all = 全部
check-search-match-case = 区分大小写
check-search-by-word = 全字匹配
check-search-regexp = 正则表达式
check-search-replace-all = 全部替换
check-search-close = 关闭
check-search-go-to-line = 转到行
check-search-go = 转到

# 第三部分：小型检查器。
check-inline-label = 要检查的文本
check-inline-fix = 修复此处的 { $count } 个安全项
check-inline-open = 在检查器中打开
check-inline-more = 还有 { $count } 项。

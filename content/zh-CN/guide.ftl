# 指南：索引，以及指南正文周围的内容。

guide-title = 指南
guide-description = 从 Kubernetes 中被移除、冻结或关闭的内容，逐步迁移到其替代方案，附有命令和回退方法。
guide-lead = 从被移除、冻结或关闭的内容迁移到替代方案：逐步说明，附有命令和回退方法。
guide-all = 全部指南
guide-breadcrumb = 当前位置
guide-in-english = 英文

# 指南分组，对应其前置元数据中的 `group` 键。
guide-group-registries = 镜像仓库和软件包
guide-group-nodes = 节点和运行时
guide-group-apis = API
guide-group-start = 从这里开始
guide-group-upgrades = 逐版本升级
guide-group-cluster = 控制平面与客户端
guide-group-workloads = 工作负载
guide-group-network = 网络
guide-group-security = 安全
guide-group-storage = 存储
guide-group-other = 更多

guide-reviewed = 审阅于 { $date }
guide-minutes = { $count } 分钟
guide-data-as-of = 数据截至 { $date }
guide-facts = 日期和版本
guide-contents = 本页内容
guide-rules-behind = 本指南对应的规则
guide-next-links = 更多指南
guide-previous = 上一篇
guide-next = 下一篇

# 正文中的词语。
guide-copy = 复制
guide-step = 步骤 { $name }
guide-link-to = 链接到“{ $name }”
guide-note = 说明
guide-caution = 注意
guide-warning = 警告
guide-diff = 改动

# 指南中的检查器。
guide-check-title = 检查你自己的文件
guide-check-lead = 粘贴一份清单，或本指南中某条命令的输出。
guide-try = 试一试

# 说明译文的某个部分落后于英文；{ $name } 是日期。
guide-stale = 这一部分的英文已更改。
guide-stale-paragraph = 这一段的英文已于 { $name }更改。
guide-stale-part = 这一部分的英文已于 { $name }更改。
guide-stale-title = 标题的英文已于 { $name }更改。
guide-stale-lead = 引言的英文已于 { $name }更改。
guide-stale-now = 查看当前的英文
guide-stale-changed = 查看更改之处
guide-stale-help = 帮助翻译
guide-english-changed = 这一部分已更改，以英文显示。
guide-english-changed-on = 这一部分已于 { $name }更改，以英文显示。
guide-english-missing = 这一部分尚未翻译。
guide-current = 译文 { $percent }% 为最新
# Steps that tick themselves.
guide-done = 已完成
guide-step-done = 第 { $step } 步已完成：{ $title }。
guide-step-open = 第 { $step } 步重新变为未完成：{ $title }。
guide-progress = 已完成 { $count } / { $total } 步

# The way to the source of a page, where the build was told of it.
guide-edit = 编辑此页

# The index: its filter, and the guides for the version or the texts of the reader.
guide-filter = 筛选指南
guide-filtered = { $count } / { $total } 篇指南
guide-filter-none = 没有与“{ $text }”匹配的指南。请试试类别、API 或标题中的词。
guide-for-you = 与你的 { $version } 相关

# A guide as its author has it, dropped on the site.
guide-draft = { $file } 的预览
guide-draft-lead = 没有上传任何内容：此页显示的是你设备上的文件。
guide-draft-clean = 没有需要修正的地方。
guide-draft-line = 第 { $line } 行
guide-draft-close = 关闭预览

# 时间线：图、表格和事件卡片。各个事件的标题在 events.ftl 中。

timeline-title = 时间线
timeline-lead = 版本何时结束，镜像仓库何时冻结，API 何时移除。
timeline-description = 按日期列出每个 Kubernetes 版本的支持期、已移除的 API、镜像仓库的冻结和软件包仓库的关闭，并附有来源。

# 各个分类：名称，以及对其内容的简短说明。
timeline-lane-release = 发行版本
timeline-lane-release-note = 支持期
timeline-lane-api = API
timeline-lane-api-note = 各版本的移除
timeline-lane-registry = 镜像仓库
timeline-lane-registry-note = 冻结、关闭
timeline-lane-package = 软件包
timeline-lane-package-note = apt、yum、Chart
timeline-lane-runtime = 节点
timeline-lane-runtime-note = 运行时、默认值
timeline-lane-flag = 标志
timeline-lane-flag-note = 标志和特性门控
timeline-lane-retired = 退役项目
timeline-lane-retired-note = 不再修复

# 某一日期发生的事。
timeline-released = { $version } 发布
timeline-maintenance = { $version } 进入维护模式
timeline-end-of-life = { $version } 生命周期结束
timeline-apis-removed = { $version }：移除 { $count } 个 API

# 日期的确定程度。
timeline-date-planned = { $date }（计划）
timeline-date-unproved = { $date }（未证实）
timeline-date-derived = { $date }（推断）
timeline-planned = 计划
timeline-unproved = 未证实
timeline-derived = 推断

# 支持期之内和旁边。
timeline-until = 至 { $date }
timeline-ended = 生命周期结束于 { $date }

# 坐标轴上；只容得下三四个字母。
timeline-month = { $month } 月
timeline-after-data = 数据日期之后：仅有计划

# 供通过听觉了解此图的读者使用。
timeline-drawing = 从 { $from } 到 { $to } 的时间线。下面的表格含有相同的数据。
timeline-event = { $title }，{ $date }
timeline-window = Kubernetes { $version }，发布于 { $released }
timeline-window-ended = Kubernetes { $version }，发布于 { $released }，生命周期结束于 { $ended }
timeline-window-whole = Kubernetes { $version }，发布于 { $released }，维护模式始于 { $maintenance }，生命周期结束于 { $ended }

# 控件。
timeline-lanes = 分类
timeline-versions = 版本
timeline-from = 从
timeline-to = 到
timeline-any = 不限
timeline-filter = 筛选事件
timeline-filter-hint = 筛选，例如 flowcontrol
timeline-zoom = 缩放
timeline-zoom-in = 放大
timeline-zoom-out = 缩小
timeline-whole = 全部范围
timeline-today = 今天
timeline-back = 更早
timeline-forward = 更晚
timeline-clear = 显示全部
timeline-none = 没有匹配的事件。
timeline-keys = 方向键在事件之间移动，回车键打开事件卡片。加号和减号缩放，0 显示全部，T 转到今天。

# 图例。
timeline-legend-supported = 受支持
timeline-legend-maintenance = 维护模式，仅关键修复
timeline-legend-planned = 计划
timeline-legend-unsure = 未证实或推断

# 事件卡片。
timeline-card-close = 关闭
timeline-card-maintenance = 维护模式始于
timeline-card-end-of-life = 生命周期结束
timeline-card-latest = 最新补丁版本
timeline-guide = 指南
timeline-rule = 规则
timeline-source = 来源
timeline-guide-of = 指南：{ $title }
timeline-rule-of = 规则：{ $title }
timeline-source-of = 来源：{ $title }

# 表格。
timeline-table = 全部事件
timeline-table-count = { $count } 个事件
timeline-table-part = { $count } 个事件中的 { $shown } 个
timeline-column-date = 日期
timeline-column-lane = 分类
timeline-column-what = 内容
timeline-column-release = 版本

# 文章从数据中取得的表格；在构建网站时填入，浏览器不会加载。

compose-api = API
compose-replacement = 改用
compose-guide = 指南
compose-removed-in = 移除于
compose-planned-for = 计划移除于
compose-not-set = 未定
compose-nothing = 无
compose-in-files = { $api }（用于文件）
compose-no-apis-removed = { $version } 没有移除任何 API。
compose-no-apis-deprecated = { $version } 没有弃用任何 API。
compose-component = 组件
compose-all-components = 所有组件
compose-flags = { $component }：{ $flags }
compose-flags-replaced = { $component }：{ $flags }（改用 { $replacement }）
compose-flags-removed = { $version } 拒绝以下标志：
compose-flags-deprecated = { $version } 不建议使用以下标志：
compose-no-flags-removed = 就数据所知，{ $version } 没有移除任何标志。
compose-no-flags-deprecated = 就数据所知，{ $version } 没有弃用任何标志。
compose-gates-removed = { $count ->
   *[other] 只要设置了以下 { $count } 个特性门控中的任何一个，不论取什么值，{ $version } 的组件都会拒绝启动：
}
compose-gates-unproved = { $count ->
   *[other] 只有一个来源称以下 { $count } 个也是如此，尚未证实：
}
compose-gates-incomplete = 数据尚未包含 { $version } 的全部特性门控；请把你设置的与它的变更日志对照。
compose-no-gates-removed = { $version } 没有移除任何特性门控。
compose-gates-locked-on = 从 { $version } 起，以下特性门控永久开启；如果设为 `=false`，组件将无法启动：
compose-gates-locked-off = 从 { $version } 起，以下特性门控永久关闭；如果设为 `=true`，组件将无法启动：
compose-no-gates-locked = { $version } 没有锁定任何特性门控。
compose-field = 字段
compose-old-default = 原默认值
compose-new-default = 新默认值
compose-driver = CSI 驱动程序
compose-defaults-changed = 这些 API 的后继版本采用不同的默认值：
compose-apis-removed = { $version } 不再提供或读取：
compose-apis-deprecated = { $version } 弃用但仍提供：
compose-existing-volumes = 现有的卷
compose-goes-on = 安装驱动程序后继续可用
compose-ends = 停止工作
compose-no-volumes-removed = { $version } 没有移除任何卷插件。
compose-see = 参阅：{ $guide }。
compose-pair = { $first }、{ $second }
compose-event = **{ $title }**：{ $what }
compose-no-events = 就数据所知，{ $version } 没有其他需要处理的变化。
compose-date = 日期
compose-released = 发布
compose-maintenance = 仅修复严重问题，始于
compose-end-of-life = 生命周期结束
compose-latest = 最新补丁版本
compose-containerd = { $containerd }：该项目为此次要版本列出 { $versions }。
compose-containerd-unknown = containerd：数据中尚无该项目针对 { $version } 的列表；请使用仍受支持的分支的最新版本。
compose-crio = CRI-O：{ $version }，它的次要版本与 Kubernetes 一致。
compose-beside = 与 { $version } 的 API 服务器一起受支持的版本

# The dialog of the search. The page's script reads these messages from the index of the search, with arguments such as
# { $text } left as they are.

search-title = 搜索
search-clear = 关闭搜索
search-hint = 类别、版本、规则、标志，或者报错信息本身。你输入的内容不会离开此页面。
search-count = { $n ->
    [0] 没有结果
   *[other] { $n } 条结果
}
search-nothing = 没有找到“{ $text }”。请试试类别、规则或报错信息本身。
search-keys = ↑ ↓ 选择，Enter 打开，Esc 关闭

# Groups of results.
search-answers = 答案
search-apis = API
search-errors = 报错

# Answers, and lines about APIs. { $api } is `CronJob batch/v1beta1`, { $release } is `1.25` or `cert-manager 1.6`.
search-removed = { $api } 已在 { $release } 中移除。
search-off = 自 { $release } 起默认不再提供 { $api }。
search-planned = { $api } 计划在 { $release } 中移除。
search-deprecated = { $api } 自 { $release } 起弃用。
search-served = { $api } 自 { $release } 起提供。
search-known = { $api } 仍然提供。
search-use = 请改用 { $replacement }。
search-life-removed = { $version } 在 { $release } 中移除
search-life-planned = { $version } 计划在 { $release } 中移除
search-life-deprecated = { $version } 自 { $release } 起弃用
search-life-served = { $version } 自 { $release } 起提供
search-gate-removed = 特性门控 { $gate } 已在 { $release } 中移除。
search-gate-locked = 特性门控 { $gate } 自 { $release } 起锁定。
search-gate-introduced = 特性门控 { $gate } 随 { $release } 引入。
search-flag-removed = { $component } 的 { $flag } 已在 { $release } 中移除。
search-flag-removed-all = { $flag } 已在 { $release } 中移除。
search-flag-deprecated = { $component } 的 { $flag } 自 { $release } 起弃用。
search-flag-deprecated-all = { $flag } 自 { $release } 起弃用。
search-host-frozen = { $host } 自 { $date }起冻结。
search-host-gone = 已无法再从 { $host } 拉取镜像。
search-host-staging = { $host } 仅供测试：旧镜像会被删除。
search-host-retired = { $host } 背后的项目已经终止。
search-host-reduced = { $host } 的一部分已迁移或删除。

# The list of keys that `?` opens.
search-keys-title = 按键
search-key-search = 搜索
search-key-list = 此列表
search-key-next = 下一条检查结果，上一条检查结果
search-key-apply = 应用修复
search-key-check = 重新检查
search-key-single = 不带 Ctrl 的按键已启用

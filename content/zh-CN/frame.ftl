# 每个页面的框架：页眉、菜单、页脚，以及页面对自身的说明。

frame-skip = 跳到正文
frame-nav = 主导航
frame-check = 检查
frame-guides = 指南
frame-timeline = 时间线
frame-rules = 规则
frame-about = 关于
frame-privacy-link = 隐私
frame-data-link = 数据
frame-embed-link = 嵌入
frame-languages = 语言
frame-footer = 关于本站
frame-menu = 菜单
find-open = 搜索，或粘贴报错信息
find-title = 搜索
find-loading = 正在加载索引。
find-failed = 无法加载索引。
find-again = 重试
find-near = 名称相近的页面（{ $language }）：

# 目标版本选择器。
frame-target = 目标版本
frame-target-supported = { $version }
frame-target-maintenance = { $version }，维护模式
frame-target-ended = { $version }，已结束
frame-target-planned = { $version }，计划

# 语言菜单的按钮。
frame-language = 语言：{ $name }
frame-translated = 已翻译 { $percent }%

# 主题按钮显示当前设置。
menu-theme = 主题
frame-theme-system = 主题：跟随系统
frame-theme-light = 主题：浅色
frame-theme-dark = 主题：深色

frame-private = 你粘贴的内容不会离开本页面。
frame-private-proof = 我们如何保证
frame-data-as-of = 数据截至 { $date }。可能已有更新的版本。
frame-data-as-of-short = 数据截至 { $date }
frame-planned = 计划
frame-planned-date = { $date }（计划）
frame-unproved-date = { $date }（未证实）
frame-fallback = 本页尚未翻译，你看到的是英文版。

# 修复，凡提到之处。
frame-fix-safe = 安全
frame-fix-review = 需确认
frame-fix-manual = 手动
frame-error = 错误
frame-warning = 警告
frame-info = 提示
frame-copy = 复制
frame-copied = 已复制

# 浏览器标签页中的页面标题。
frame-title = { $page } · Farol

# 站点根目录的语言选择页。
root-title = Farol · 升级 Kubernetes 之前，先看清什么会失效
root-description = Farol 在你的浏览器中检查 Kubernetes 清单里已移除的 API 和已冻结的镜像仓库，并给出具体修改。
root-heading = 升级之前，先看清什么会失效。
root-lead = 请选择语言。

# 地址不存在时的页面。
missing-title = 此处没有页面
missing-description = 本站没有这个地址。
missing-lead = 这个地址可能已经过时，或者写错了。本站有以下页面：
missing-up = 如果这些链接打不开，请转到上一级目录：

# 离线：每个页面上的新版本提示条，以及检查页面上的标签。
offline-update = 新版本已就绪。你的文本会保留。
offline-full = 你的文本太大，无法在重新加载时保留，因此没有重新加载。请先保存或关闭较大的文本。
offline-reload = 重新加载
offline-later = 稍后
offline-chip = 已离线。这里的一切照常可用。

# 没有网络时，代替未保存页面显示的页面。
offline-title = 此设备上没有保存
offline-description = 此页面没有保存以供离线使用。
offline-lead = 你已离线，而这种语言没有保存在这里。联网后打开该语言的任意页面，或在“关于”页面保存所有语言。
offline-same = 同一页面已保存的语言：
offline-again = 重试

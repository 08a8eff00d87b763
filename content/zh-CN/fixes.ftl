# 检查页面上的修复：选择、验证、逐项确认、全部改动、带走结果。

# 只有读者才能决定的选择，以及每个值的含义。
choice-runtime = 容器运行时
choice-package-minor = 软件包的次要版本
choice-ingress-class = Ingress 类
choice-pathtype = pathType
choice-means-containerd = 由 containerd 运行容器，位于 unix:///run/containerd/containerd.sock。
choice-means-crio = 由 CRI-O 运行容器，位于 unix:///var/run/crio/crio.sock。
choice-means-cri-dockerd = 由 Docker Engine 运行容器，经由位于 unix:///run/cri-dockerd.sock 的 cri-dockerd。
choice-means-specific = 与从前一样：由控制器决定路径如何匹配。
choice-means-prefix = 匹配完整的路径段：/shop 也匹配 /shop/cart，但不匹配 /shopping。
choice-means-exact = 只匹配这一路径，区分大小写。
choice-means-class = 集群中某个 IngressClass 的名称。
choice-means-minor = 一个软件包仓库只有一个次要版本。节点逐个次要版本升级。
choice-chosen = 适用于所有检查结果的选择
choice-forget = 取消选择：{ $name }
choice-choose = 选择后即可看到改动。
choice-use = 使用
by-hand-copy = 复制文本
by-hand-text = 可复制的文本

# 修复在这份文本上有效的验证。
proof-comments = 保留了 { $count } 条注释。
proof-bytes = 字节：删去 { $removed }，加入 { $added }。
proof-changed = { $count } 个值有变化
proof-added = 新增
proof-removed = 移除
proof-value = 值不同
proof-failed = 在你的文本上试运行后未达到预期，因此不提供此修复。
proof-reaches = 通过锚点还影响 { $count } 处

# 逐项确认修复。
review-start = 确认 { $count } 处修复
review-place = 第 { $at } 项，共 { $count } 项待确认
review-skip = 跳过
review-back = 上一步
review-end = 返回检查结果
review-done = 没有待确认的修复了
review-ignore = 在此忽略
review-ignore-what = 这会在你的文本中写入一条注释。此后不再报告该项，报告中会给出你的理由。
review-reason = 理由
review-ignore-do = 写入注释
review-ignored = 不再报告：{ $title }

# 全部改动。
changes-show = 显示全部改动
changes-title = 全部改动
changes-lead = 从文本打开时的样子到现在的样子。
changes-none = 文本打开以来没有改动。
changes-converted = 此文本以其他编码读取，并以 UTF-8 保存，因此补丁不适用于原文件。请改为下载文本。
changes-more = 其余部分未显示。复制和下载包含全部内容。
changes-view = 视图
changes-unified = 合并
changes-side = 并排
changes-copy = 复制补丁
changes-patch = 下载补丁

# 带走结果。
save-menu = 保存
save-file = 下载此文本
save-zip = 将全部文本下载为 zip
save-patch = 将改动下载为补丁
save-zipping = 正在打包第 { $done } 份，共 { $count } 份文本
save-too-large = 文本过大，无法打包。

# 规则：索引，以及规则正文周围的内容。

rules-title = 规则
rules-description = 检查器在 Kubernetes 清单中检查的所有内容，以及它们的含义和修复方法。
rules-lead = 检查器检查的所有内容。每条规则都有自己的页面，附有示例、原因、修复方法和来源。
rules-all = 全部规则
rules-id = 规则
rules-finds = 检查内容
rules-fix = 修复
rules-no-fix = 无
rules-guides = 指南
rules-contents = 本页内容
rules-safety = 修复带有标记：“安全”表示在目标版本上含义不变，“需确认”表示含义可能改变并说明如何改变，“手动”表示只作说明，由你处理。
rules-group-apis = API 版本
rules-group-references = 对 API 的引用
rules-group-fields = 字段与默认值
rules-group-images = 镜像
rules-group-components = 组件及其配置
rules-group-storage = 存储
rules-group-labels = 标签、注解与探针
rules-group-text = 文本本身

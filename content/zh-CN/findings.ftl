# 引擎对文本的说明。
#
# 每个 `finding-…` 是标题；其 `…-more` 是说明，参数相同：它在目标版本上意味着什么，以及该做什么。
# 反引号标出代码。`$api` 是 `apps/v1` 之类的 apiVersion，`$replacement` 是 apiVersion 加类别，或镜像仓库的名称。

# 限制

finding-limit-text = 文本大于 { $limit } MiB
finding-limit-text-more = 其中的内容均未检查。请拆分为多个文件。
finding-limit-depth = 此处嵌套超过 { $limit } 层
finding-limit-depth-more = 该文档的其余部分未检查。没有 Kubernetes 对象会嵌套得这么深。
finding-limit-nodes = 该文档有超过 { $limit } 个值
finding-limit-nodes-more = 该文档的其余部分未检查。请将其拆分。
finding-limit-documents = 有超过 { $limit } 个文档
finding-limit-documents-more = 此处之后的文档未检查。请将文本拆分为多个文件。
finding-limit-findings = 有超过 { $limit } 项检查结果
finding-limit-findings-more = 后面的内容未检查。请先修复这些，再重新检查。

# 输入的内容及其写法

finding-unrecognized-html = 这是一个网页
finding-unrecognized-html-more = 没有进行任何检查。请使用原始文件：在 GitHub 上是 `Raw` 按钮后面的地址。也可能取到的是登录页面。
finding-unrecognized-prefix = 每一行开头都有不属于它的内容
finding-unrecognized-prefix-more = 没有进行任何检查。行号或引用标记被一并复制了：请使用文件本身。
finding-unrecognized-diff = 这是一份 diff
finding-unrecognized-diff-more = 没有进行任何检查，因为 diff 只包含文件的一部分。请提供它所修改的文件。
finding-unrecognized-code = 这看起来是 { $name }
finding-unrecognized-code-more = 没有进行任何检查。请提供它生成的清单，或集群中的内容：`kubectl get -o yaml`。
finding-unrecognized-compose = 这看起来是 Compose 文件
finding-unrecognized-compose-more = 没有进行任何检查：读取它的是 Docker Compose，不是 Kubernetes。`kompose convert` 可把它转换成清单。
finding-unrecognized-answer = 这是命令的报错
finding-unrecognized-answer-more = 没有进行任何检查。命令输出的是它，而不是对象：请先解决该错误，再提供命令的输出。
finding-unrecognized-json = 该 JSON 中没有 Kubernetes 对象
finding-unrecognized-json-more = 没有进行任何检查：对象有 `apiVersion` 和 `kind`。如果是更大的响应，请提供其中包含对象的部分。
fix-without-prefix = 复制去掉每行前缀之后的文本

finding-tab-indentation = 此处是制表符，而 YAML 只接受空格
finding-tab-indentation-more = 该文档的其余部分未读取。请用空格缩进。
fix-indent-with-spaces = 用空格缩进

# 复制留下的痕迹

finding-pasted-quotes = `{ $value }` 的引号成了值的一部分
finding-pasted-quotes-more = 这是文字处理软件或网页中的弯引号，YAML 把它们当作普通字符。请改用 `"`。
finding-pasted-blank = 此处的字符只是看起来像空格：`{ $code }`
finding-pasted-blank-more = YAML 把它当作普通字符，键或值因此变成另一个名称，或者丢失缩进。请改用普通空格，或将其删除。
finding-pasted-link = `{ $value }` 是 Markdown 链接
finding-pasted-link-more = 此处应为名称，Kubernetes 不会解析链接。请只保留链接的文字。
finding-pasted-cut = 此处省略了内容
finding-pasted-cut-more = 省略号代表没有复制的行。请从原文补上。
finding-pasted-prompt = 文档中有一行 Shell 命令
finding-pasted-prompt-more = `{ $value }` 与命令的输出一起被复制进来，因此无法读取该文档。请去掉这一行，或把它改成注释。
fix-straight-quotes = 改用直引号
fix-plain-blanks = 改用普通空格
fix-unlink = 写成 `{ $value }`
fix-comment-out = 把这一行改成注释

# 无法读到末尾的文本。在此之前的内容会接受检查。

finding-yaml-indentation = 该行的缩进与其同级各行不一致
finding-yaml-indentation-more = 该文档的其余部分未读取。请与相邻各行对齐：同一对象的键以及同一列表的短横线都从同一列开始。
finding-yaml-quote = 这段带引号的文本没有在应有的位置结束
finding-yaml-quote-more = 该文档的其余部分未读取。请闭合引号，或转义其中的引号。
finding-yaml-bracket = 此处缺少括号或逗号
finding-yaml-bracket-more = 该文档的其余部分未读取。请闭合所有括号，并用逗号分隔各项；含有括号的文本要加引号。
finding-yaml-colon = 该行有第二个冒号
finding-yaml-colon-more = 该文档的其余部分未读取。如果冒号属于值的一部分，请给值加引号；否则请另起一行。
finding-yaml-key = 该行没有冒号
finding-yaml-key-more = 该文档的其余部分未读取。请写成 `key: value`；如果文本是接续上一行的，请给它加引号。
finding-yaml-escape = 无法识别此转义
finding-yaml-escape-more = 该文档的其余部分未读取。在双引号中，反斜杠表示转义的开始：请写两个反斜杠，或改用单引号。
finding-yaml-anchor = 此别名之前没有锚点
finding-yaml-anchor-more = 该文档的其余部分未读取。请在同一文档的上方定义锚点，或给以星号开头的值加引号。
finding-yaml-character = 此处不能出现该字符
finding-yaml-character-more = 该文档的其余部分未读取。请给值加引号；如果看不见该字符，请将它移除。
finding-yaml-end = 文本过早结束
finding-yaml-end-more = 有未闭合的内容。请检查是否复制了整个文档。
finding-yaml-structure = 从此处起无法读取该文档
finding-yaml-structure-more = 解析器的消息是 `{ $detail }`。在此之前的内容已检查。
finding-json-value = JSON 没有这样的值
finding-json-value-more = 其余部分未读取。值可以是对象、数组、带引号的文本、数字、`true`、`false` 和 `null`。
finding-json-key = 此处缺少带双引号的键
finding-json-key-more = 其余部分未读取。请写成 `"key": value`。
finding-json-colon = 键之后缺少冒号
finding-json-colon-more = 其余部分未读取。请写成 `"key": value`。
finding-json-comma = 此处缺少逗号
finding-json-comma-more = 其余部分未读取。请用逗号分隔各条目，并闭合每个括号。
finding-json-comment = JSON 没有注释
finding-json-comment-more = 其余部分未读取。请删除注释，或者改用 YAML 编写文件；YAML 的注释以 `#` 开头。
finding-json-trailing-comma = 右括号之前有逗号
finding-json-trailing-comma-more = 其余部分未读取。JSON 不允许在最后一个条目之后有逗号。

# YAML 1.1 另作解读的词

finding-yaml-1-1-bool = 不加引号的 `{ $value }` 不是文本
finding-yaml-1-1-bool-more = `kubectl` 会读成布尔值 `{ $read }`，而 API 服务器在此只接受文本：它会拒绝该对象。请给这个词加上引号。
finding-yaml-1-1-number = 不加引号的 `{ $value }` 不是文本
finding-yaml-1-1-number-more = `kubectl` 会读成数字，而 API 服务器在此只接受文本：它会拒绝该对象。请给它加上引号。
finding-yaml-1-1-key = 键 `{ $value }` 会被读成 `{ $read }`
finding-yaml-1-1-key-more = 按照 `kubectl` 遵循的 YAML 1.1，这个词是布尔值，对象中的键会变成另一个名称。请给它加上引号。
finding-yaml-1-1-mode = 权限 { $value } 超出了范围
finding-yaml-1-1-mode-more = 前面没有零时这是十进制数，而 API 服务器拒绝大于 `0777` 的值。请写成 `0{ $value }`，在 JSON 中则写其十进制值。
fix-quote = 写成 `{ $value }`
fix-octal = 写成 `{ $value }`

# 文档

finding-glued-documents = 此对象之前缺少 `---` 一行
finding-glued-documents-more = 该文档以第 { $line } 行的另一个对象开头。读取程序只保留其中最后一个，因此上面的对象会悄然丢失。
fix-separate-documents = 在对象之间加入 `---`

finding-duplicate-key = 键 `{ $key }` 出现了两次
finding-duplicate-key-more = 它在第 { $line } 行已经出现过。严格的读取程序会拒绝该对象，其他的只保留最后一个值。请移除一个，或者将两者合并。

# API

finding-unknown-api = 没有任何发行版本提供过 `{ $api }` { $kind }
finding-unknown-api-more = 该组属于 Kubernetes，但没有这样的版本和类别。请检查 `apiVersion` 或 `kind` 是否有笔误。
finding-unknown-api-version = 没有任何发行版本提供过 `{ $api }` { $kind }
finding-unknown-api-version-more = 该类别存在于另一个版本中。你是指 `{ $replacement }` 吗？
finding-unknown-api-kind = 没有任何发行版本提供过 `{ $api }` { $kind }
finding-unknown-api-kind-more = 你是指 `{ $replacement }` 吗？
fix-use-api = 使用 `{ $replacement }`
note-nearest-api = 这是按名称作出的猜测：请与 `{ $replacement }` 的字段对照。

finding-api-not-yet-served = `{ $api }` { $kind } 自 { $introduced } 起提供
finding-api-not-yet-served-more = { $target } 的服务器还不认识它。请在该版本上使用 `{ $older }`，或者先升级。
finding-api-not-yet-served-none = `{ $api }` { $kind } 自 { $introduced } 起提供
finding-api-not-yet-served-none-more = { $target } 的服务器还不认识它，也没有它的更早版本。请先升级。

finding-removed-api = `{ $api }` { $kind } 已在 { $removed } 中移除
finding-removed-api-more = { $target } 的服务器会返回 `no matches for kind "{ $kind }" in version "{ $api }"`。请迁移到 `{ $replacement }`。请核对字段：只改 `apiVersion` 可能不够。
finding-removed-api-same = `{ $api }` { $kind } 已在 { $removed } 中移除
finding-removed-api-same-more = { $target } 的服务器会返回 `no matches for kind "{ $kind }" in version "{ $api }"`。请迁移到 `{ $replacement }`：字段及其含义都相同。
finding-removed-api-none = `{ $api }` { $kind } 已在 { $removed } 中移除
finding-removed-api-none-more = { $target } 的服务器会返回 `no matches for kind "{ $kind }" in version "{ $api }"`。{ $target } 中没有替代它的 API：请规划不再使用它的方案。
finding-removed-api-planned = `{ $api }` { $kind } 计划在 { $removed } 中移除
finding-removed-api-planned-more = 按照该 API 的计划，{ $removed } 不再提供它。请在升级之前迁移到会保留的版本。
finding-removed-api-switch = 自 { $removed } 起默认不再提供 `{ $api }` { $kind }
finding-removed-api-switch-more = { $target } 的服务器会返回 `no matches for kind "{ $kind }" in version "{ $api }"`，除非用 `--runtime-config` 重新开启该 API。到 { $gone } 就不再可行：请迁移到会保留的版本。
finding-removed-file = 自 { $removed } 起不再读取 `{ $api }` { $kind }
finding-removed-file-more = { $target } 的组件会拒绝该版本的文件。请写成 `{ $replacement }`。
finding-removed-file-none = 自 { $removed } 起不再读取 `{ $api }` { $kind }
finding-removed-file-none-more = { $target } 的组件会拒绝这种文件，并且没有替代它的文件。请在组件自身的文件中查找这些设置。
fix-api-version = 将 `apiVersion` 改为 `{ $api }`
fix-convert = 转换为 `{ $api }`
note-defaults-kept = 写明 `{ $api }` 的默认值，因为新版本的默认值不同：`{ $changes }`。
note-convert-unseen = 模板在元数据之外填入的内容不在此文本中：它也必须符合新版本。
fix-pod-security = 给命名空间加标签：仍能准入该策略所准入全部内容的最严格 Pod 安全性标准是 `{ $level }`
note-psp-decides = 决定因素：`{ $fields }`。
note-psp-unknown = `{ $fields }` 由模板填入：取值不同，级别也可能不同。
note-psp-open = 它没有限制 `{ $fields }`：使用不受限配置文件或自定义 SELinux 选项的 Pod 仍然需要 `privileged`。
note-psp-wrote = 它还会改写 Pod，而任何标准都不会：`{ $fields }` 所填入的内容现在必须写在 Pod 模板中。
note-psp-non-root = 只设置 `runAsUser` 的 Pod 能通过该策略；`restricted` 还要求 `runAsNonRoot: true`。
note-psp-stricter = 该级别会准入策略曾通过 `{ $fields }` 拒绝的内容：如果这很重要，须由 ValidatingAdmissionPolicy 或策略引擎来拒绝。
note-psp-probes = 从 { $since } 起，`baseline` 和 `restricted` 还会拒绝探针和生命周期回调中的 `host`，而此前没有任何策略检查它。
note-psp-rbac = 允许 `use` 该策略的角色不再起作用；标签对命名空间中的所有人都有效。

finding-deprecated-api = `{ $api }` { $kind } 将在 { $removed } 中移除
finding-deprecated-api-more = 它在 { $target } 上可用，自 { $deprecated } 起弃用。请在 { $removed } 之前迁移到 `{ $replacement }`。
finding-deprecated-api-none = `{ $api }` { $kind } 将在 { $removed } 中移除
finding-deprecated-api-none-more = 它在 { $target } 上可用，自 { $deprecated } 起弃用。{ $target } 中还没有替代它的 API。
finding-deprecated-api-planned = `{ $api }` { $kind } 计划在 { $removed } 中移除
finding-deprecated-api-planned-more = 它在 { $target } 上可用，自 { $deprecated } 起弃用。请在 { $removed } 之前迁移到 `{ $replacement }`。
finding-deprecated-api-planned-none = `{ $api }` { $kind } 计划在 { $removed } 中移除
finding-deprecated-api-planned-none-more = 它在 { $target } 上可用，自 { $deprecated } 起弃用。{ $target } 中还没有替代它的 API。
finding-deprecated-api-kept = `{ $api }` { $kind } 自 { $deprecated } 起弃用
finding-deprecated-api-kept-more = 它在 { $target } 上可用，没有移除计划。新的工作应使用 `{ $replacement }`。
finding-deprecated-api-kept-none = `{ $api }` { $kind } 自 { $deprecated } 起弃用
finding-deprecated-api-kept-none-more = 它在 { $target } 上可用，没有移除计划，也没有替代它的 API。

finding-endpoints-object = `v1` Endpoints 自 { $deprecated } 起弃用
finding-endpoints-object-more = 它在 { $target } 上可用，也没有移除计划，但每次请求都会收到警告。对于没有选择算符的 Service，请编写 `{ $replacement }` 对象；对于其他 Service，请把这两种对象都交给集群，不要放进自己的文件。
finding-endpoints-object-lock = `v1` Endpoints 自 { $deprecated } 起弃用
finding-endpoints-object-lock-more = 这个对象是用于领导者选举的锁。它在 { $target } 上可用，也没有移除计划，但每次请求都会收到警告。请让程序改用 `{ $replacement }` 保存锁。
fix-new-slices = { $count ->
   *[other] 复制 { $count } 个地址相同的 EndpointSlice
}
note-slices-mirror = 只要 `{ $name }` 存在，Kubernetes 就会以 EndpointSlice 的形式保留它的副本。为避免地址重复计算，请给它加上标签 `endpointslice.kubernetes.io/skip-mirror: "true"`，创建新对象；当不再有程序读取旧对象时，再将旧对象删除。
note-slices-readers = 向 API 请求 Endpoints 的程序，必须改为请求该 Service 的 EndpointSlice。

finding-removed-api-reference = 此处引用了 { $target } 不提供的 `{ $api }` { $kind }
finding-removed-api-reference-more = 依照该引用查找的程序会向 { $target } 的服务器请求不存在的 API。请改为引用 `{ $replacement }`。
finding-removed-api-reference-none = 此处引用了 { $target } 不提供的 `{ $api }` { $kind }
finding-removed-api-reference-none-more = 依照该引用查找的程序会向 { $target } 的服务器请求不存在的 API。没有同类别的 API 替代它：请查明这个引用的用途。
finding-removed-api-reference-scale = 此处引用了 { $target } 不提供的 `{ $api }` { $kind }
finding-removed-api-reference-scale-more = 自动扩缩器在该组中查找这个类别，而 { $target } 的该组中已没有它。扩缩会悄然停止：只有事件和状况 `AbleToScale` 会指出这一点。请改为引用 `{ $replacement }`。
finding-removed-api-reference-lookup = 此处引用了 { $target } 不提供的 `{ $api }` { $kind }
finding-removed-api-reference-lookup-more = 自动扩缩器不看版本，仍能找到该对象，但请求这个确切版本的工具找不到它。请改为引用 `{ $replacement }`。
finding-removed-api-reference-workload = 此处引用了 { $target } 不提供的 `{ $api }` { $kind }
finding-removed-api-reference-workload-more = Argo Rollouts 请求的正是这个组和版本，因此 Rollout 找不到 Pod 模板而失败。请改为引用 `{ $replacement }`。
finding-removed-api-reference-owner = 此处的属主是 { $target } 不提供的 `{ $api }` { $kind }
finding-removed-api-reference-owner-more = 垃圾收集器无法查到属主，因此属主删除后此对象可能会留下。`ownerReferences` 由控制器写入：不要把它放进文件，并将现有对象改为引用 `{ $replacement }`。
finding-removed-api-reference-event = 此事件涉及 { $target } 不提供的 `{ $api }` { $kind }
finding-removed-api-reference-event-more = 事件本身只是历史记录。但写入它的程序仍在使用旧的 API：请在它面对 { $target } 的服务器之前更新它。
finding-removed-api-reference-select = 此处选择了 { $target } 不提供的 `{ $api }` { $kind }
finding-removed-api-reference-select-more = 它所选择的对象会被 { $target } 的服务器拒绝；而该对象迁移到 `{ $replacement }` 之后，此处就什么也匹配不到。请同时修改两者。
finding-removed-api-reference-exec = 有用户通过 `{ $api }` 登录
finding-removed-api-reference-exec-more = { $target } 的客户端与登录程序之间只使用 `{ $replacement }` 及更新的版本，会拒绝此版本。请修改它，并更新该程序。
fix-refer-to = 引用 `{ $replacement }`
note-exec-version = 登录程序也必须以这个版本作答：如果它较旧，请先更新。
note-select-together = Kustomize 逐字比较文本：请同时迁移此处所选的资源，否则补丁不会作用于任何对象。

finding-removed-api-in-rbac = { $target } 的 `{ $group }` 中没有 `{ $resource }`
finding-removed-api-in-rbac-more = 在该版本上，此规则不授予任何权限：同样的对象位于 `{ $replacement }`，对它们的请求会因禁止访问而被拒绝。请同时写上该组，并在较旧的集群仍使用此角色期间保留旧的组。
finding-removed-api-in-rbac-none = { $target } 的 `{ $group }` 中没有 `{ $resource }`
finding-removed-api-in-rbac-none-more = 在该版本上，此规则不授予任何权限，也没有替代它的资源。当没有较旧的集群再使用此角色时，请将其移除。
fix-add-api-group = 将 `{ $group }` 加入 `apiGroups`
note-rbac-both-groups = 在同时有这两个组的集群上，此角色随后会在每个组中授予同样的动词。

finding-removed-api-in-webhook = { $target } 的 `{ $api }` 中没有 `{ $resource }`
finding-removed-api-in-webhook-more = 在该版本上，即使设置 `matchPolicy: Equivalent`，此规则也匹配不到任何请求，对象会不经检查地通过。当负责判断对象的程序或表达式能理解 `{ $replacement }` 后，请同时写上它。
finding-removed-api-in-webhook-none = { $target } 的 `{ $api }` 中没有 `{ $resource }`
finding-removed-api-in-webhook-none-more = 在该版本上，此规则匹配不到任何请求，也没有替代它的资源。当没有较旧的集群再需要它时，请将其移除。
fix-add-rule-api = 在规则中同时写上 `{ $api }`
note-webhook-understands = 此后对象会以 `{ $api }` 的形式到达：Webhook 背后的程序或策略的表达式必须能理解它的字段，否则可能拒绝所有请求。

finding-last-applied-removed-api = 上次应用的配置仍写着 `{ $api }` { $kind }
finding-last-applied-removed-api-more = 这只是历史记录：{ $target } 会以该对象自身的版本提供它。下次用更新后的文件执行 `kubectl apply` 时，会重写该注解。

finding-crd-stored-version = `{ $version }` 是已存储的版本，却不在 `spec.versions` 中
finding-crd-stored-version-more = 如果 `status.storedVersions` 中有 CRD 不再列出的版本，API 服务器会拒绝该 CRD。请以 `served: false` 恢复该版本，迁移已存储的对象，并先将其从 `status.storedVersions` 中移除。
finding-crd-stored-version-unserved = 可能仍有对象以不再提供的 `{ $version }` 存储
finding-crd-stored-version-unserved-more = 只有该版本留在 `spec.versions` 中，才能读取这些对象。在移除它之前，请迁移已存储的对象，并将其从 `status.storedVersions` 中移除。
finding-crd-stored-version-deprecated = 可能仍有对象以已弃用的 `{ $version }` 存储
finding-crd-stored-version-deprecated-more = 只有该版本留在 `spec.versions` 中，才能读取这些对象。在移除它之前，请迁移已存储的对象，并将其从 `status.storedVersions` 中移除。
finding-crd-deprecated-version = 此 CRD 弃用了自己的版本 `{ $version }`
finding-crd-deprecated-version-more = 它仍可用，但 API 服务器会对使用该版本的每个请求返回警告。请将对象和程序迁移到没有此标记的版本。

finding-removed-crd-api = 自 { $project } { $release } 起不再提供 `{ $api }` { $kind }
finding-removed-crd-api-more = 你运行的是 { $project } { $yours }，因此服务器会返回 `no matches for kind "{ $kind }" in version "{ $api }"`。请迁移到 `{ $replacement }`，并核对字段。
finding-removed-crd-api-later = `{ $api }` { $kind } 将随 { $project } { $release } 终止
finding-removed-crd-api-later-more = 它在你运行的 { $project } { $yours } 上可用。请在升级 { $project } 之前迁移到 `{ $replacement }`，并核对字段。
finding-removed-crd-api-unknown = 从 { $project } { $release } 起不再提供 `{ $api }` { $kind }
finding-removed-crd-api-unknown-more = 你的集群是否如此，取决于它运行的 { $project }：请在 `farol.toml` 的 `[versions]` 中写明版本。请迁移到 `{ $replacement }`，并核对字段。
finding-removed-crd-api-none = 从 { $project } { $release } 起不再提供 `{ $api }` { $kind }
finding-removed-crd-api-none-more = 没有替代它的同类版本：请在 { $project } 的发行说明中查找替代做法。你运行的版本可以写在 `farol.toml` 的 `[versions]` 中。
finding-removed-crd-api-deprecated = `{ $api }` { $kind } 自 { $project } { $release } 起弃用
finding-removed-crd-api-deprecated-more = 它仍可用，目前不知道哪个版本会终止它。新的工作应使用 `{ $replacement }`。
note-crd-release = 你所运行的 { $project } 版本必须提供 `{ $api }`：迁移之前请阅读它的发行说明。

finding-api-off-by-default = { $target } 的服务器默认不提供 `{ $api }` { $kind }
finding-api-off-by-default-more = 它会返回 `no matches for kind "{ $kind }" in version "{ $api }"`，除非用 `--runtime-config={ $api }=true` 开启该 API。请迁移到已开启的 `{ $replacement }`。
finding-api-off-by-default-none = { $target } 的服务器默认不提供 `{ $api }` { $kind }
finding-api-off-by-default-none-more = 它会返回 `no matches for kind "{ $kind }" in version "{ $api }"`，除非用 `--runtime-config={ $api }=true` 开启该 API；有些 API 还需要特性门控。请确认集群两者都已具备。

# 字段

finding-old-field = `{ $field }` 不是 `{ $api }` { $kind } 的字段
finding-old-field-more = 它属于该类别的另一个版本。{ $target } 的服务器会拒绝该对象，因为缺少替代它的字段：`{ $replacement }`。
finding-old-field-lost = `{ $field }` 不是 `{ $api }` { $kind } 的字段
finding-old-field-lost-more = 它属于该类别的另一个版本。在 { $target } 上，`kubectl` 会拒绝服务器不认识的字段；其他客户端则会悄悄丢失它的内容。请写成 `{ $replacement }`。
finding-old-field-gone = `{ $field }` 不是 `{ $api }` { $kind } 的字段
finding-old-field-gone-more = 它属于该类别的另一个版本。在 { $target } 上，`kubectl` 会拒绝服务器不认识的字段；其他客户端则会悄悄丢弃它。没有替代它的字段：请移除。
finding-old-field-value = `{ $api }` { $kind } 不接受 `{ $field }`
finding-old-field-value-more = 较早的版本接受它。{ $target } 的服务器会拒绝该对象：可以使用 `{ $replacement }`。
finding-old-field-file = `{ $field }` 在 `{ $api }` { $kind } 中是另一种形式
finding-old-field-file-more = { $target } 的 kubeadm 会停止，因为它无法读取较早版本的形式。请写成 `{ $replacement }`。
finding-old-field-file-lost = `{ $field }` 不是 `{ $api }` { $kind } 的字段
finding-old-field-file-lost-more = 它属于较早的版本。{ $target } 的 kubeadm 会给出警告，并忽略它。请写成 `{ $replacement }`。
finding-old-field-file-gone = `{ $field }` 不是 `{ $api }` { $kind } 的字段
finding-old-field-file-gone-more = 它属于较早的版本。{ $target } 的 kubeadm 会给出警告，并忽略它。没有替代它的字段：请移除。
finding-claim-source = 自 { $since } 起，Pod 的申领没有 `source` 字段
finding-claim-source-more = 原来在它之下的内容现在与 `name` 并列。{ $target } 服务器会拒绝该 Pod，因为没有说明要用哪个申领。
fix-field-name = 用 `{ $replacement }` 代替 `{ $field }`
fix-mend-fields = 将字段调整为 `{ $api }` 的写法

finding-missing-required-field = `{ $api }` { $kind } 必须有 `{ $field }`
finding-missing-required-field-more = 缺少它时，{ $target } 的服务器会拒绝该对象。较早的 API 版本不需要它，或者会自动填写：请加上。
finding-missing-required-field-once = `{ $api }` { $kind } 必须有 `{ $field }`
finding-missing-required-field-once-more = 缺少它时，{ $target } 的服务器会拒绝该对象。未设置时，较早的 API 版本使用 `{ $value }`：请写明你需要的值。
fix-add-field = 加入 `{ $field }`

finding-changed-default = `{ $replacement }` 为该 { $kind } 使用不同的默认值
finding-changed-default-more = 该对象在此没有设置任何值，依赖 `{ $api }` 的默认值：`{ $changes }`。请在更改 `apiVersion` 之前设置你需要的值。
fix-keep-defaults = 写明 `{ $api }` 的默认值

finding-empty-selector = 该选择算符在 `{ $api }` 中不选择任何 Pod，在 `policy/v1` 中选择所有 Pod
finding-empty-selector-more = 迁移之后，该 PodDisruptionBudget 会涵盖命名空间中的每个 Pod，可能使节点无法腾空。请写明所需 Pod 的标签；没有 `selector` 时，它不涵盖任何 Pod。
finding-zero-shares = `{ $field }: 0` 在 `{ $api }` 中表示 30，在 `flowcontrol.apiserver.k8s.io/v1` 中表示 0
finding-zero-shares-more = 较早的版本把 0 当作未设置的值。在 `v1` 中，0 会使该优先级没有自己的席位。请写 30 以保持现状。
finding-quoted-port = 带引号的 `"{ $port }"` 是端口的名称，而不是端口号
finding-quoted-port-more = 端口名称至少要有一个字母：`networking.k8s.io/v1` 会拒绝它。请写成 `{ $replacement }`，不带引号。
finding-event-rate = 自 { $since } 起，`eventRecordQPS: 0` 表示没有限制
finding-event-rate-more = 此前 kubelet 把 0 当作默认值 50。要在 { $target } 上保持该限制，请写 50。
finding-schedule-zone = 自 { $since } 起，`schedule` 中不再接受时区
finding-schedule-zone-more = 这种写法从未受到支持：{ $since } 之前的服务器会给出警告，之后的服务器会拒绝调度时间中带有 `TZ` 或 `CRON_TZ` 的新 CronJob。请把时区移到 `timeZone`。
fix-value = 将 `{ $field }` 改为 `{ $value }`

finding-deprecated-kustomize-field = kustomize 自 { $since } 起弃用 `{ $field }`
finding-deprecated-kustomize-field-more = 它在 `kustomize.config.k8s.io/v1beta1` 中仍可使用。请改写为 `{ $replacement }`：`kustomize edit fix` 可以转换大多数文件。
fix-by-kustomize = 让 kustomize 改写 `{ $field }`
note-kustomize-labels = `includeSelectors: true` 使标签保留在选择算符和模板中，`commonLabels` 原来也会写到那里。
note-kustomize-patches = 从 kustomize 5.2 起，包含多个补丁的文件才能放在 `patches` 中。请比较前后的 `kustomize build` 输出。
note-kustomize-order = kustomize 在命名空间、名称前缀和标签之前应用 `patches`，在它们之后应用 `patchesJson6902`：请比较前后的 `kustomize build` 输出。
note-kustomize-clean = 该命令还可能修改其他文件，请在能用 Git 查看改动的地方运行。

# 镜像

finding-image-never-published = `{ $image }` 从未发布
finding-image-never-published-more = `{ $registry }` 在该版本推出之前就已冻结。它位于 `{ $replacement }`。
finding-image-never-published-last = `{ $image }` 从未发布
finding-image-never-published-last-more = 该系列在 `{ $registry }` 上的最后一个标签是 { $last }。此版本位于 `{ $replacement }`。
fix-image-registry = 从 `{ $replacement }` 拉取
note-image-there = 并非所有镜像都已迁移。请先查看该镜像是否存在：`crane digest { $image }`。

finding-frozen-registry-image = `{ $registry }` 自 { $since }起冻结
finding-frozen-registry-image-more = 它不再接收新镜像和修复，而且只有在其所有者继续维持期间才能拉取。`{ $replacement }` 上有相同的路径。
finding-frozen-registry-image-none = `{ $registry }` 自 { $since }起冻结
finding-frozen-registry-image-none-more = 它不再接收新镜像和修复。请查明该项目现在在哪里发布：没有规则能把旧名称变成新名称。
finding-gone-registry-image = `{ $registry }` 自 { $since }起不复存在
finding-gone-registry-image-more = 拉取会失败。`{ $replacement }` 上有一份不再更新的副本；请寻找有人维护的镜像。
finding-gone-registry-image-none = `{ $registry }` 自 { $since }起不复存在
finding-gone-registry-image-none-more = 拉取会失败。请寻找其他镜像。

# 特性门控

finding-unknown-feature-gate = { $target } 的组件都没有特性门控 `{ $gate }`
finding-unknown-feature-gate-more = `{ $component }` 遇到不认识的特性门控时会拒绝启动。请检查名称是否有笔误，或者去掉它。
finding-unknown-feature-gate-near = `{ $gate }` 不是 { $target } 已知的特性门控
finding-unknown-feature-gate-near-more = `{ $component }` 遇到不认识的特性门控时会拒绝启动。你是指 `{ $meant }` 吗？
finding-unknown-feature-gate-new = 特性门控 `{ $gate }` 自 { $introduced } 起才有
finding-unknown-feature-gate-new-more = { $target } 的 `{ $component }` 还不认识它，会拒绝启动。请在该版本上去掉它，或者先升级。
finding-unknown-feature-gate-maybe = 截至 { $complete } 没有已知的特性门控 `{ $gate }`
finding-unknown-feature-gate-maybe-more = 数据没有收录 { $target } 的全部特性门控，它可能是新加入的。如果不是，`{ $component }` 会拒绝启动：请在发行说明中查找它。
fix-use-gate = 使用 `{ $meant }`
fix-drop-gate = 去掉 `{ $gate }`
note-gate-unknown = 如果名称拼写有误，请改为更正名称。没有它时，{ $target } 的组件按默认方式运行。
note-gate-decides = 没有该特性门控时，由 { $target } 自己决定该特性的去留：请阅读其发行说明。

finding-removed-feature-gate = 特性门控 `{ $gate }` 已在 { $removed } 中移除
finding-removed-feature-gate-more = { $target } 的 `{ $component }` 不认识它，会拒绝启动。请去掉它，并查明该特性后来如何。
finding-removed-feature-gate-on = 特性门控 `{ $gate }` 已在 { $removed } 中移除
finding-removed-feature-gate-on-more = { $target } 的 `{ $component }` 不认识它，会拒绝启动。请去掉它：该特性始终开启。
finding-removed-feature-gate-maybe = 特性门控 `{ $gate }` 可能自 { $removed } 起已不存在
finding-removed-feature-gate-maybe-more = 现有来源无法确定。如果它已不存在，{ $target } 的 `{ $component }` 会拒绝启动：请在升级之前去掉它。
finding-removed-feature-gate-later = 特性门控 `{ $gate }` 将在 { $removed } 中移除
finding-removed-feature-gate-later-more = { $target } 仍接受它。从 { $removed } 起，`{ $component }` 遇到它会拒绝启动：请在升级之前去掉它。
finding-removed-feature-gate-planned = 特性门控 `{ $gate }` 计划在 { $removed } 中移除
finding-removed-feature-gate-planned-more = 从那时起，`{ $component }` 遇到它会拒绝启动。请在从 { $target } 升级之前去掉它。
note-gate-is-on = 无论有没有该特性门控，`{ $gate }` 特性在 { $target } 中都已开启：以前不做的事，现在会做。
note-gate-is-off = 无论有没有该特性门控，`{ $gate }` 特性在 { $target } 中都已关闭：依赖它的内容将不再工作。

finding-locked-feature-gate = 特性门控 `{ $gate }` 自 { $locked } 起锁定为 `{ $value }`
finding-locked-feature-gate-more = 如果设为其他值，{ $target } 的 `{ $component }` 会拒绝启动。请去掉它，并为它原先避免的变化做好准备。
finding-locked-feature-gate-maybe = 特性门控 `{ $gate }` 可能自 { $locked } 起锁定为 `{ $value }`
finding-locked-feature-gate-maybe-more = 现有来源无法确定。如果它已锁定，{ $target } 的 `{ $component }` 遇到其他值会拒绝启动。
finding-locked-feature-gate-idle = 特性门控 `{ $gate }` 自 { $locked } 起不再起作用
finding-locked-feature-gate-idle-more = 它锁定为 `{ $value }`，终有一天会被移除；届时 `{ $component }` 遇到它会拒绝启动。请现在就去掉它：在 { $target } 上不会有任何变化。

# 节点与客户端

finding-kube-proxy-mode = kube-proxy 将在 { $removed } 中移除 `{ $mode }` 模式
finding-kube-proxy-mode-more = 它在 { $target } 上可用，但已弃用。请在 { $removed } 之前改用 `iptables`，Windows 上改用 `kernelspace`。
finding-kube-proxy-mode-removed = 自 { $removed } 起 kube-proxy 没有 `{ $mode }` 模式
finding-kube-proxy-mode-removed-more = { $target } 的 kube-proxy 会拒绝它而无法启动，节点上就访问不到 Service。请使用 `iptables`，Windows 上使用 `kernelspace`。
finding-kube-proxy-mode-ipvs = kube-proxy 的 `{ $mode }` 模式自 { $deprecated } 起弃用
finding-kube-proxy-mode-ipvs-more = 它仍可用，计划在 { $removed } 中移除。请先在单独的节点上试用 `nftables`，它需要 Linux 5.13 或更新的内核。
fix-use-mode = 使用 `{ $mode }` 模式
note-mode-iptables = 在 Windows 上，模式为 `kernelspace`。kube-proxy 更改模式之后，请重启节点或运行 `kube-proxy --cleanup`，以免留下旧规则。
note-mode-nftables = `ipvs` 下的设置（例如其调度算法）没有对应项。请先在一个节点上试用，并运行 `kube-proxy --cleanup` 或重启，以免留下旧规则。

finding-dynamic-kubelet-config = 自 { $removed } 起 kubelet 不再支持动态配置
finding-dynamic-kubelet-config-more = { $target } 的组件不认识该设置，会拒绝启动。请去掉它，并用 `--config` 为 kubelet 指定文件。
finding-dynamic-kubelet-config-later = kubelet 的动态配置将在 { $removed } 中移除
finding-dynamic-kubelet-config-later-more = 它在 { $target } 上可用，但已弃用。请在 { $removed } 之前用 `--config` 为每个 kubelet 指定文件。
finding-dynamic-kubelet-config-idle = 自 { $removed } 起 kubelet 不再支持动态配置
finding-dynamic-kubelet-config-idle-more = 在 { $target } 上它不起作用：kubelet 按自己的文件运行。请去掉它，并把设置移到 `--config` 指定的文件中。
fix-drop-setting = 去掉 `{ $setting }`
note-kubelet-file = 在此之前，ConfigMap 中的内容必须写入 kubelet 的文件：请与 `kubectl get --raw /api/v1/nodes/<node>/proxy/configz` 比较。

finding-kubeconfig-auth-provider = 自 { $removed } 起客户端不再内置 `{ $provider }` 登录
finding-kubeconfig-auth-provider-more = { $target } 的 `kubectl` 会报 `The { $provider } auth plugin has been removed` 并停止，或者不认识该提供者。请安装 `{ $plugin }`，由它用 `exec` 写入此用户。
finding-kubeconfig-auth-provider-later = 客户端将在 { $removed } 中移除内置的 `{ $provider }` 登录
finding-kubeconfig-auth-provider-later-more = 它在 { $target } 的 `kubectl` 中可用。请在转到 { $removed } 之前安装 `{ $plugin }`，由它用 `exec` 写入此用户。
fix-exec-plugin = 复制用于 `{ $plugin }` 的 `exec`
note-exec-install = 请在使用该文件的地方安装 `{ $plugin }`，并用这里的 `exec` 替换 `auth-provider`。原来保存在那里的令牌不再需要：该程序会自行获取。

finding-removed-flag = 自 { $removed } 起，`{ $component }` 不再认识 `{ $flag }`
finding-removed-flag-more = { $target } 的 `{ $component }` 会报 `unknown flag` 并停止。请在升级之前去掉它。
finding-removed-flag-replaced = 自 { $removed } 起，`{ $component }` 不再认识 `{ $flag }`
finding-removed-flag-replaced-more = { $target } 的 `{ $component }` 会报 `unknown flag` 并停止。取代它的是：`{ $replacement }`。
fix-drop-flag = 去掉 `{ $flag }`
fix-replace-flag = 把 `{ $flag }` 换成 `{ $replacement }`
note-flag-dropped = 无论是否去掉，这个标志的作用都已不复存在。
note-flag-log = 此后组件只把日志写到标准错误输出；需要文件时，可由 `kube-log-runner` 写入。
note-flag-sandbox = 沙箱镜像由容器运行时决定：如果你用的不是它的默认镜像，请先在那里设置。
note-flag-dockershim = 只有 dockershim 读取它；容器运行时对网络和拉取有自己的设置。
note-flag-eviction = Pod 按其容忍度中的 `tolerationSeconds` 离开故障节点。
note-flag-renamed = 较旧次要版本的客户端和组件可能只认识旧名称。
note-runtime = 该容器运行时必须先在节点上安装并运行，其中的容器都是新建的。

finding-deprecated-flag = `{ $component }` 的 `{ $flag }` 自 { $deprecated } 起弃用
finding-deprecated-flag-more = { $target } 的 `{ $component }` 仍接受它，尚无移除日期。
finding-deprecated-flag-ends = 从 { $removed } 起，`{ $component }` 会因 `{ $flag }` 而停止
finding-deprecated-flag-ends-more = { $target } 仍接受它。请在升级到 { $removed } 之前去掉。
finding-kubelet-flags = 有 { $count } 个 kubelet 标志应写在配置文件中
finding-kubelet-flags-more = 作为标志已弃用，尚无移除日期：`{ $flags }`。标志优先于文件，因此文件中写好之后请去掉标志。
fix-move-flag = 把 `{ $flag }` 移到 kubelet 配置文件的 `{ $field }`
fix-move-flags = 把 { $count } 个标志移到 kubelet 的配置文件
note-flag-moved = 把这些行写入 `--config` 所指的文件，然后去掉标志，使每项设置只有一处。

finding-dockershim-socket = 自 { $removed } 起，dockershim 及其套接字 `{ $socket }` 已不存在
finding-dockershim-socket-more = 那里没有任何程序应答，因此 kubelet、kubeadm 或 crictl 会失败。请写上节点所用容器运行时的套接字。
finding-dockershim-socket-path = 自 { $removed } 起，dockershim 及其套接字 `{ $socket }` 已不存在
finding-dockershim-socket-path-more = 使用此路径的程序什么也找不到。请使用节点所用容器运行时的套接字。
finding-dockershim-socket-ends = dockershim 及其套接字 `{ $socket }` 将在 { $removed } 中移除
finding-dockershim-socket-ends-more = 请在此之前把节点迁移到其他容器运行时，并写上它的套接字。
finding-socket-without-scheme = 套接字 `{ $socket }` 缺少 `unix://`
finding-socket-without-scheme-more = 仍可使用，但已弃用：kubelet、kubeadm 和 crictl 会补上协议前缀并给出警告。
fix-use-socket = 使用 `{ $socket }`
fix-add-scheme = 在前面加上 `unix://`

# 软件包

finding-legacy-package-repository = `{ $repository }` 已没有 Kubernetes 软件包
finding-legacy-package-repository-more = 从它安装和更新都会失败。软件包现在位于 `pkgs.k8s.io`，每个次要版本有自己的仓库；此处为 { $minor } 的仓库。
finding-legacy-package-repository-old = `{ $repository }` 已没有 Kubernetes 软件包
finding-legacy-package-repository-old-more = { $minor } 的软件包在任何地方都没有：`pkgs.k8s.io` 从 { $first } 开始。请选择更新的次要版本。
fix-use-package-repository = 使用 `pkgs.k8s.io` 上 { $minor } 的仓库
fix-write-package-repository = 改写为 `pkgs.k8s.io` 上 { $minor } 的仓库
note-package-minor = 一个仓库只有一个次要版本：先停留在节点当前的次要版本，再逐个次要版本升级，并在每一步更换地址；用 `package-minor` 可选择 { $minor } 以外的版本。
note-package-minor-held = { $minor } 是此文本所要求的软件包的次要版本；用 `package-minor` 可选择其他版本。
note-package-keyring = 仓库定义需要 `signed-by` 所指文件中的新密钥：请在 `apt-get update` 之前获取 `Release.key`。

finding-legacy-package-key = `{ $key }` 不是如今 Kubernetes 软件包的密钥
finding-legacy-package-key-more = `pkgs.k8s.io` 用另一个密钥签名，因此只有这个密钥时，`apt` 和 `dnf` 会拒绝其软件包。
finding-legacy-package-key-added = `{ $key }` 不是如今 Kubernetes 软件包的密钥
finding-legacy-package-key-added-more = `pkgs.k8s.io` 用另一个密钥签名。`apt-key` 已弃用，较新的发行版已不再提供它：请把密钥放在仓库定义所指的文件中。
fix-use-package-key = 从 `pkgs.k8s.io` 获取 { $minor } 的密钥
fix-fetch-package-key = 改为获取 { $minor } 的密钥
note-package-key = 密钥所在的目录必须存在（较旧的发行版没有），并且仓库定义必须在 `signed-by` 之后写上该文件。

finding-legacy-package-revision = `{ $package }` 是旧仓库形式的版本号
finding-legacy-package-revision-more = `pkgs.k8s.io` 上没有以 `-00` 或 `-0` 结尾的软件包，因此找不到可安装的内容。
finding-legacy-package-revision-old = 软件包 `{ $package }` 已不存在
finding-legacy-package-revision-old-more = `pkgs.k8s.io` 从 { $first } 开始，旧仓库已下线。请选择更新的版本。
fix-use-revision = 指定修订号 `{ $revision }`
fix-drop-revision = 去掉 `{ $revision }`
note-package-revision = 请先用 `apt-cache madison kubeadm` 或 `dnf list --showduplicates kubeadm` 查看有哪些版本：有些版本重新构建过，修订号更高。

finding-package-repository-minor-mismatch = { $minor } 的 `{ $package }` 不在 { $repository } 的仓库中
finding-package-repository-minor-mismatch-more = `pkgs.k8s.io` 上的每个仓库只有一个次要版本，因此找不到这个版本。
fix-use-repository-minor = 使用 { $minor } 的仓库
note-package-repository = 来自该仓库的其他软件包也会变成 { $minor } 的版本；`gpgkey` 可能仍写着旧的次要版本，这没有影响。

# 存储

finding-removed-volume-plugin = 卷插件 `{ $plugin }` 已在 { $removed } 中移除
finding-removed-volume-plugin-more = { $target } 的 API 服务器接受该字段，但没有节点能挂载该卷：使用它的 Pod 无法启动。请在升级之前把数据复制到 CSI 驱动程序 `{ $driver }` 的卷中。
finding-removed-volume-plugin-none = 卷插件 `{ $plugin }` 已在 { $removed } 中移除
finding-removed-volume-plugin-none-more = { $target } 的 API 服务器接受该字段，但没有节点能挂载该卷：使用它的 Pod 无法启动。请在升级之前把数据复制到有 CSI 驱动程序的存储中。
finding-removed-volume-plugin-soon = 卷插件 `{ $plugin }` 将在 { $removed } 中移除
finding-removed-volume-plugin-soon-more = 它在 { $target } 上可用，自 { $deprecated } 起弃用。没有驱动程序会接管这类卷：请在 { $removed } 之前把数据复制到 CSI 驱动程序 `{ $driver }` 的卷中。
finding-removed-volume-plugin-soon-none = 卷插件 `{ $plugin }` 将在 { $removed } 中移除
finding-removed-volume-plugin-soon-none-more = 它在 { $target } 上可用，自 { $deprecated } 起弃用。没有驱动程序会接管这类卷：请在 { $removed } 之前把数据复制到有 CSI 驱动程序的存储中。

finding-migrated-volume-plugin = 自 { $migrated } 起，`{ $plugin }` 需要 CSI 驱动程序 `{ $driver }`
finding-migrated-volume-plugin-more = Kubernetes { $target } 把这类卷交给该驱动程序，因此只有在安装了它的集群中才可用。请在升级之前确认这一点；该对象无须改动。新的卷请使用 PersistentVolumeClaim。
finding-migrated-volume-plugin-soon = 从 { $migrated } 开始，`{ $plugin }` 需要 CSI 驱动程序 `{ $driver }`
finding-migrated-volume-plugin-soon-more = 它在 { $target } 上无须该驱动程序即可使用，自 { $deprecated } 起弃用。请在升级到 { $migrated } 之前安装该驱动程序：从那时起 Kubernetes 会把这类卷交给它。
fix-new-volume = 复制用于驱动程序 `{ $driver }` 的 PersistentVolume
fix-new-volume-and-claim = 复制用于驱动程序 `{ $driver }` 的 PersistentVolume 和申领
note-volume-fixed = PersistentVolume 的卷源不能修改，所以这是第二个对象。并非必须这样做：安装了 `{ $driver }` 之后，旧卷继续可用。
note-volume-retain = 首先在 `{ $volume }` 上设置 `persistentVolumeReclaimPolicy: Retain`，否则磁盘会随它一起删除。新卷也使用 `Retain`：如果磁盘应当随申领一起删除，请在之后再改。
note-volume-rebind = 申领始终绑定在原来的卷上。请停止使用它的 Pod，删除申领和旧卷，创建这个卷，然后用 `volumeName: { $volume }` 重新创建申领。
note-volume-inline = `{ $driver }` 不接受直接写在 Pod 中的卷。请创建这两个对象，并在 Pod 中用 `persistentVolumeClaim` 指明申领；在此之前，旧字段通过驱动程序继续可用。
note-volume-size = 请在两个对象中写明磁盘的大小，并使用与 Pod 相同的命名空间。
note-volume-unspecified = 句柄中写有 `UNSPECIFIED` 的地方，驱动程序会在自己的项目中查找磁盘。如果知道项目和可用区，请写明。
note-volume-access = 访问模式收窄为 `ReadWriteOnce`，与 Kubernetes 对这种磁盘的处理相同：旧插件放行的内容，驱动程序会拒绝。
note-volume-secret = 请把两处 `<namespace>` 换成该 Secret 的命名空间。
note-volume-vsphere = 驱动程序按磁盘在 vCenter 中的 ID 识别它，而不是按 `{ $path }`。请在那里把磁盘注册为 First Class Disk，并写明其 ID。
note-volume-cinder-secret = 旧卷的 Secret 被略去：驱动程序使用自己的配置登录。

finding-in-tree-provisioner = 自 { $migrated } 起，`{ $plugin }` 需要 CSI 驱动程序 `{ $driver }`
finding-in-tree-provisioner-more = 在 { $target } 上，由该驱动程序创建该存储类的卷；在没有安装它的集群中，申领会停留在 `Pending`。安装之后，只要它认识这些参数，该存储类就继续可用。存储类的制备器和参数不能修改：要放弃旧名称，请用 `provisioner: { $driver }` 另建一个存储类。
finding-in-tree-provisioner-soon = 从 { $migrated } 开始，`{ $plugin }` 需要 CSI 驱动程序 `{ $driver }`
finding-in-tree-provisioner-soon-more = 它在 { $target } 上无须该驱动程序即可使用，自 { $deprecated } 起弃用。请在升级到 { $migrated } 之前安装该驱动程序。存储类的制备器和参数不能修改：要放弃旧名称，请用 `provisioner: { $driver }` 另建一个存储类。
finding-in-tree-provisioner-removed = 制备器 `{ $plugin }` 已在 { $removed } 中移除
finding-in-tree-provisioner-removed-more = 在 { $target } 上，该存储类的申领会停留在 `Pending`。存储类的制备器和参数不能修改：请用 `provisioner: { $driver }` 和该驱动程序的参数另建一个存储类。
finding-in-tree-provisioner-removed-none = 制备器 `{ $plugin }` 已在 { $removed } 中移除
finding-in-tree-provisioner-removed-none-more = 在 { $target } 上，该存储类的申领会停留在 `Pending`。存储类的制备器和参数不能修改：请用某个 CSI 驱动程序的制备器另建一个存储类。
finding-in-tree-provisioner-leaving = 制备器 `{ $plugin }` 将在 { $removed } 中移除
finding-in-tree-provisioner-leaving-more = 它在 { $target } 上可用，自 { $deprecated } 起弃用。请用 `provisioner: { $driver }` 为新的申领另建一个存储类，并在 { $removed } 之前复制旧申领的数据。
finding-in-tree-provisioner-leaving-none = 制备器 `{ $plugin }` 将在 { $removed } 中移除
finding-in-tree-provisioner-leaving-none-more = 它在 { $target } 上可用，自 { $deprecated } 起弃用。请用某个 CSI 驱动程序的制备器为新的申领另建一个存储类，并在 { $removed } 之前复制旧申领的数据。
fix-new-class = 复制用于驱动程序 `{ $driver }` 的 StorageClass
note-class-fixed = 存储类的制备器和参数不能修改，所以这是第二个存储类。已有的申领和卷保留 `{ $class }`；新的申领必须指明新的存储类。
note-class-default = `{ $class }` 是默认存储类。新存储类可用之后，请把该注解移到它上面。
note-class-policy = 已略去驱动程序没有的参数：{ $parameters }。在 vSphere 上，由存储策略说明它们原来说明的内容。

finding-flexvolume = FlexVolume 自 { $deprecated } 起弃用
finding-flexvolume-more = 它在 { $target } 上可用，没有移除计划。请向该驱动程序的供应商索取 CSI 驱动程序，并将其用于新的卷。

finding-git-repo-volume = `gitRepo` 卷自 { $gone } 起被永久关闭
finding-git-repo-volume-more = 使用它的 Pod 在 { $target } 上无法启动。请在 Init 容器中把代码仓库克隆到 `emptyDir` 卷。
finding-git-repo-volume-off = `gitRepo` 卷自 { $removed } 起默认关闭
finding-git-repo-volume-off-more = 使用它的 Pod 在 { $target } 上无法启动，除非 kubelet 以特性门控 `GitRepoVolumeDriver` 运行。到 { $gone } 就不再可行：请在 Init 容器中把代码仓库克隆到 `emptyDir` 卷。
finding-git-repo-volume-soon = 从 { $removed } 开始，`gitRepo` 卷默认关闭
finding-git-repo-volume-soon-more = 它在 { $target } 上可用，自 { $deprecated } 起弃用。请在 { $removed } 之前改为在 Init 容器中把代码仓库克隆到 `emptyDir` 卷。
fix-git-repo-volume = 复制一个把仓库克隆到 `emptyDir` 卷的 Init 容器
note-git-repo-parts = 请把该容器加入 Pod 的 `initContainers`，并用该卷替换 `{ $volume }`。请填写带有 `git` 的镜像。
note-git-repo-revision = 没有写明修订版本时，每次启动 Pod 都会取最新内容。写明一个版本，才能每次得到相同内容。

finding-beta-storage-class = `{ $annotation }` 自 { $since } 起弃用
finding-beta-storage-class-more = 它在 { $target } 上可用。请改为在 `spec` 中设置 `storageClassName: { $class }`；已存在的申领也接受这一改动。
finding-beta-storage-class-template = `{ $annotation }` 自 { $since } 起弃用
finding-beta-storage-class-template-more = 它在 { $target } 上可用。请改为在模板的 `spec` 中设置 `storageClassName: { $class }`。已存在的 StatefulSet 的模板不能修改：请用 `--cascade=orphan` 删除它，再重新创建。
finding-beta-storage-class-twice = `{ $annotation }` 与 `storageClassName` 重复
finding-beta-storage-class-twice-more = 该注解自 { $since } 起弃用，而 `storageClassName` 已表达同样的意思。新对象请不要写该注解。对于已存在且两者都有的申领，服务器拒绝去掉该注解。
finding-beta-storage-class-differs = `{ $annotation }` 与 `storageClassName` 不一致
finding-beta-storage-class-differs-more = 在 { $target } 上以注解为准：存储类是 `{ $class }`，而不是 `{ $other }`。请确定哪一个才是想要的，并只保留 `storageClassName`。
finding-alpha-storage-class = `{ $annotation }` 自 { $since } 起没有任何含义
finding-alpha-storage-class-more = 在 { $target } 上，申领的存储类由它的 `storageClassName` 决定，没有该字段时是默认存储类。请在 `storageClassName` 中写明想要的存储类，并移除该注解。
finding-beta-mount-options = `{ $annotation }` 自 { $since } 起弃用
finding-beta-mount-options-more = { $target } 仍会读取它。请在 `spec.mountOptions` 中以列表形式写出这些选项，并移除该注解。
finding-beta-default-class = `{ $annotation }` 自 { $since } 起有稳定的名称
finding-beta-default-class-more = 它在 { $target } 上可用，没有移除计划。只认识稳定名称的工具看不出该存储类是默认存储类。
fix-storage-class-name = 用 `storageClassName: { $class }` 代替该注解
note-claim-upgrade = 对于已有的对象，服务器接受存储类的这一处改动，因为两者说的相同。请应用整个文件：只添加字段的补丁会被拒绝。
note-claim-template = 已有的 StatefulSet 拒绝更改模板：请用 `--cascade=orphan` 删除它，然后重新创建。它的申领会保留。
fix-drop-annotation = 去掉该注解
note-claim-both = 仅适用于新对象：如果已有的申领同时带有两者，服务器拒绝去掉该注解。
fix-mount-options = 把选项列在 `spec.mountOptions` 中
fix-default-class = 使用该注解的稳定名称

finding-zone-parameter = 参数 `{ $parameter }` 已弃用
finding-zone-parameter-more = 它在 { $target } 上可用，由 `allowedTopologies` 替代；使用 `volumeBindingMode: WaitForFirstConsumer` 时，大多数存储类两者都不需要。存储类的参数不能修改：请另建一个存储类。
finding-zone-parameter-clash = `{ $parameter }` 不能与 `allowedTopologies` 同时使用
finding-zone-parameter-clash-more = 在 { $target } 上，该存储类的申领会停留在 `Pending`。存储类的参数不能修改：请另建一个只用 `allowedTopologies` 的存储类。
finding-zone-parameter-waits = `{ $parameter }` 不能与 `WaitForFirstConsumer` 同时使用
finding-zone-parameter-waits-more = 在 { $target } 上，该存储类的申领会停留在 `Pending`。存储类的参数不能修改：请另建一个不带该参数的存储类；如果必须限制可用区，请使用 `allowedTopologies`。
finding-zone-parameter-driver = 驱动程序 `{ $provisioner }` 没有参数 `{ $parameter }`
finding-zone-parameter-driver-more = 它拒绝不认识的参数，因此该存储类的申领会停留在 `Pending`。存储类的参数不能修改：请另建一个使用 `allowedTopologies` 的存储类。

finding-unset-storage-class-volume = 对 `{ $volume }` 的申领没有说明存储类
finding-unset-storage-class-volume-more = 如果集群有默认存储类，它会在创建时得到该存储类。只有当该 PersistentVolume 也属于同一存储类时才会绑定。请把 `storageClassName` 设为该卷的存储类；如果该卷没有存储类，则设为 `""`。
finding-unset-storage-class-selector = 带选择算符的申领没有说明存储类
finding-unset-storage-class-selector-more = 它会得到集群的默认存储类（自 { $since } 起，默认存储类后来才出现时也是如此），之后就只绑定到该存储类的卷。请把 `storageClassName` 设为所需卷的存储类；如果这些卷没有存储类，则设为 `""`。
fix-say-class = 在 `spec` 中写明不要任何存储类
note-class-of-volume = 卷没有存储类时才适用。否则请写明卷的存储类，可用 `kubectl get pv { $volume } -o jsonpath={"{"}.spec.storageClassName{"}"}` 查看。

# 标签、注解与探针

finding-removed-annotation = `{ $annotation }` 自 { $removed } 起不再生效
finding-removed-annotation-more = { $target } 的集群会接受该对象并忽略此注解，因此它所要求的内容会悄然丢失。请改为设置 `{ $replacement }`。
finding-removed-annotation-record = `{ $annotation }` 自 { $removed } 起不再有意义
finding-removed-annotation-record-more = 此注解由 Kubernetes 自己写入，现在已不再读取。它没有害处；修改该文件时请将其移除。
fix-annotation-to-field = 设置 `{ $field }` 代替该注解
fix-annotations-to-fields = 设置 `{ $field }` 代替 { $count } 个注解
fix-name-container = 确定 `{ $container }` 指的是什么
note-field-takes-effect = { $target } 忽略该注解，并按 `{ $field }` 的要求运行：使用该字段启动的 Pod，与目前运行的 Pod 行为不同。
note-critical-pod = 在 Kubernetes 仍读取该注解时，它会给 `kube-system` 中的 Pod 设置 `system-cluster-critical` 优先级类。每个节点都离不开的 Pod 可以使用 `system-node-critical`。
note-no-such-container = 这里没有名为 `{ $container }` 的容器。如果它由其他工具添加，请在该工具的来源处设置字段；如果名称有误，请更正。
fix-rename-key = 重命名为 `{ $replacement }`

finding-deprecated-annotation = `{ $annotation }` 自 { $deprecated } 起弃用
finding-deprecated-annotation-more = 它在 { $target } 上可用，没有移除计划。请改为设置 `{ $replacement }`。
finding-deprecated-annotation-none = `{ $annotation }` 自 { $deprecated } 起弃用
finding-deprecated-annotation-none-more = 它在 { $target } 上可用，没有移除计划，也没有替代它的内容。
finding-deprecated-annotation-both = `{ $annotation }` 自 { $deprecated } 起弃用
finding-deprecated-annotation-both-more = 它在 { $target } 上可用，旁边已有 `{ $replacement }`。请移除旧注解。
finding-deprecated-annotation-ends = `{ $annotation }` 从 { $removed } 起不再生效
finding-deprecated-annotation-ends-more = 它在 { $target } 上可用，自 { $deprecated } 起弃用。{ $removed } 会接受该对象并悄然忽略此注解：请在此之前设置 `{ $replacement }`。

finding-deprecated-label = `{ $label }` 自 { $deprecated } 起弃用
finding-deprecated-label-more = 使用它的选择算符在 { $target } 上仍然匹配，没有移除计划。请使用 `{ $replacement }`：每个节点都带有它，且值相同。
finding-deprecated-label-check = `{ $label }` 自 { $deprecated } 起弃用
finding-deprecated-label-check-more = 只要节点同时带有两个名称，使用它的选择算符在 { $target } 上仍然匹配。请先用 `kubectl get nodes -L { $replacement }` 查看节点，再改用 `{ $replacement }`。
finding-deprecated-label-both = `{ $label }` 自 { $deprecated } 起弃用
finding-deprecated-label-both-more = 它在 { $target } 上仍然可用，旁边已有 `{ $replacement }`。等所有节点都带有新名称之后，请移除旧名称。
fix-drop-label = 只要求新标签，去掉 `{ $label }`
note-label-nodes = 自 1.17 起，kubelet 和云提供商会给节点加上 `{ $label }`。如果节点标签由人工添加，请先查看：`kubectl get nodes -L { $label }`。
note-label-fixed = 已有的对象是用旧名称创建的，服务器拒绝在卷或存储类中更改它。请在新对象中使用新名称。

finding-master-node-role = kubeadm 已在 { $removed } 中移除标签 `node-role.kubernetes.io/master`
finding-master-node-role-more = 在 { $target } 上，kubeadm 的节点只带有 `node-role.kubernetes.io/control-plane`：要求旧标签的对象找不到任何节点，避开旧标签的对象也不会避开任何节点。请使用新标签，除非你的发行版仍然设置旧标签。
finding-master-node-role-soon = kubeadm 将在 { $removed } 中移除标签 `node-role.kubernetes.io/master`
finding-master-node-role-soon-more = 在 { $target } 上，kubeadm 的节点同时带有两个名称。请在升级之前改用 `node-role.kubernetes.io/control-plane`。
finding-master-node-role-toleration = 此容忍度不涵盖 { $removed } 及以后版本的控制平面污点
finding-master-node-role-toleration-more = 在 { $target } 上，kubeadm 为其节点设置污点 `node-role.kubernetes.io/control-plane`，因此 Pod 无法调度到这些节点上。请同时容忍新的键。
finding-master-node-role-toleration-soon = 此容忍度将不涵盖 { $removed } 的控制平面污点
finding-master-node-role-toleration-soon-more = 它在 { $target } 上可用。从 { $removed } 起，kubeadm 为其节点设置污点 `node-role.kubernetes.io/control-plane`：请在升级之前同时容忍该键。
finding-master-node-role-taint = 自 { $removed } 起 kubeadm 不再设置污点 `node-role.kubernetes.io/master`
finding-master-node-role-taint-more = 在此处设置后，{ $target } 上也会带有它，但插件只容忍 `node-role.kubernetes.io/control-plane`，可能一直处于 Pending 状态。请使用新的键。
note-master-label = 自 1.20 起，kubeadm 会给控制平面节点加上新标签。其他工具的节点可能只有旧标签：`kubectl get nodes -L node-role.kubernetes.io/control-plane`。
note-master-taint = 这只影响以后加入的节点。已有的节点会保留旧污点，直到 `kubeadm upgrade` 或有人将其去掉。
fix-add-toleration = 同时容忍 `{ $replacement }`
note-old-toleration = 之后这些 Pod 可以运行在每个控制平面节点上。当没有节点再带有旧污点时，请移除旧的容忍度。

finding-ingress-class-annotation = `kubernetes.io/ingress.class` 自 { $deprecated } 起弃用
finding-ingress-class-annotation-more = 在 { $target } 上，多数控制器仍会读取它。如果存在同名的 IngressClass，请在 `spec` 中改用 `ingressClassName: { $class }`。请勿两者都设置：它们必须相同，而且较旧的服务器会拒绝创建这样的 Ingress。
finding-ingress-class-annotation-both = `kubernetes.io/ingress.class` 与 `ingressClassName` 同时存在
finding-ingress-class-annotation-both-more = { $target } 的服务器会拒绝创建同时设置两者的 Ingress。请移除注解（`{ $class }`），保留字段。
finding-ingress-class-annotation-differs = `kubernetes.io/ingress.class` 与 `ingressClassName` 指定的类不同
finding-ingress-class-annotation-differs-more = { $target } 的服务器会拒绝创建注解（`{ $class }`）与字段（`{ $field }`）不一致的 Ingress。请移除注解，保留字段。
finding-ingress-class-annotation-equal = `kubernetes.io/ingress.class` 重复了 `ingressClassName`
finding-ingress-class-annotation-equal-more = 自 { $since } 起（包括 { $target }），服务器接受两者相同的情形；更早的服务器会拒绝创建这样的 Ingress。请移除注解，保留字段。
fix-ingress-class = 只在 `ingressClassName` 中写明类 `{ $class }`
fix-ingress-class-annotation = 去掉注解，保留 `ingressClassName: { $class }`
note-ingress-class = 集群中必须有名为 `{ $class }` 的 IngressClass（`kubectl get ingressclass`），控制器也必须读取该字段：有些版本只读取注解。
note-ingress-class-other = 目前注解写的是 `{ $other }`：改为 `{ $class }` 后，可能由另一个控制器处理这些主机。

finding-grpc-probe-by-exec = kubelet 自身就能进行此 gRPC 检查
finding-grpc-probe-by-exec-more = `grpc` 探针自 { $since } 起稳定，在 { $target } 上可用，镜像中无须包含 `grpc_health_probe`。它连接 Pod 的地址而不是 localhost，并且不使用 TLS。
fix-grpc-probe-by-exec = 在端口 { $port } 上使用 `grpc` 探针
note-grpc-address = kubelet 在 Pod 的地址上探测，而命令在容器内部探测：服务器不能只监听 `localhost`。
note-grpc-limits = 命令自己的时限不再保留：只看 `timeoutSeconds`，未设置时为一秒，命令原来也受它限制。

finding-exec-probe-timeout = 此探针使用默认的一秒时限
finding-exec-probe-timeout-more = 在 { $since } 之前，探针的命令不受此时限约束。在 { $target } 上，超过时限的命令视为失败。请将 `timeoutSeconds` 设置为命令所需的时间。
fix-exec-probe-timeout = 写明一秒的时限
note-probe-limit = 这只是写明已经生效的值。耗时更长的命令需要更大的数值。

# 转换的说明

note-was-dropped = 此前 `{ $field }` 会被丢弃；从现在起，它所说的内容会生效。
note-endpoint-slice-topology = `topology` 中的 `{ $keys }` 被略去：`discovery.k8s.io/v1` 没有可以写入它的字段。
note-endpoint-slice-addresses = `addressType: IP` 是第一个 Alpha 版本唯一的类型；这些地址的类型是 `{ $type }`。
note-event-names = 核心 API 的字段名换成 `events.k8s.io` 的字段名：此前服务器忽略这些字段的内容。
note-event-history = `{ $fields }` 被略去，因为服务器会拒绝带有它的 `events.k8s.io/v1` 新 Event；`eventTime` 和 `series` 说明事件发生的时间。
note-flow-control-zero = 较早的版本把 0 当作默认值 30，所以写成 30：在 `v1` 中，0 表示没有任何份额。
note-admission-policy-parameters = `parameterNotFoundAction: Deny` 是 `v1alpha1` 的默认值，现在必须写明。
note-admission-policy-actions = 在有这个字段之前，绑定的行为就是 `validationActions: [Deny]`；现在必须写明该字段。
note-resource-claim-admin = 只有在带有标签 `resource.kubernetes.io/admin-access: "true"` 的命名空间中，才允许使用 `adminAccess`。
note-kubeadm-timeout = `timeoutForControlPlane` 已移到其他文档：请在 InitConfiguration 和 JoinConfiguration 中写 `timeouts.controlPlaneComponentHealthCheck: { $timeout }`，否则使用默认的 4 分钟。
note-kubeadm-dns = kubeadm 只安装 CoreDNS，并用它取代 `{ $type }`。
note-kubeadm-hyperkube = kubeadm 不再使用 hyperkube 镜像：它为每个组件拉取一个镜像。
note-scheduler-weights = 自 `v1beta3` 起默认权重更高：`NodeAffinity` 和 `InterPodAffinity` 为 2，`TaintToleration` 为 3，此前都是 1；要保留旧的权重，请在 `profiles` 中写明。
note-scheduler-addresses = 健康检查和指标只在安全端口上提供，默认是 10259：访问这个地址的程序需要改为访问该端口。
note-subject-everyone = 用户 `*` 表示所有通过身份认证的用户，也就是组 `system:authenticated`；作为用户名它不匹配任何人。
note-migration-restarts = `continueToken` 已不存在：迁移会从头开始。
note-autoscaler-percentage = 该版本从不读取 `targetCPUUtilizationPercentage`，其目标是 80%：写成指标后它会生效，目标变为 { $percentage }%。
note-autoscaler-percentage-unread = 省去 `targetCPUUtilizationPercentage`，因为只有 `autoscaling/v1` 读取它：一直以来起作用的是 `metrics`。
note-autoscaler-behavior = 注解 `autoscaling.alpha.kubernetes.io/behavior` 只有 `autoscaling/v2beta1` 会读取：请把它的内容写成 `spec.behavior`，否则会丢失。
note-budget-empty-selector = 空的 `selector` 在 `policy/v1beta1` 中不涵盖任何 Pod，在 `policy/v1` 中则涵盖命名空间中的每个 Pod：只有本意是全部 Pod 时才保留它。
note-selector-added = `spec.selector` 写明 Pod 模板的标签，与服务器对 `{ $api }` 的做法相同。它在集群中不能再更改，所以必须与集群中该对象的一致。
note-selector-guessed = 服务器从不为 `{ $api }` 填充 `spec.selector`：这里采用 Pod 模板的标签只是推测，请与集群中的对象比较，它在那里不能更改。
note-selector-version = 标签 `{ $label }` 现在属于 `spec.selector`，而后者永远不能更改：如果它随每次发布而变，就不要写在那里，除非集群中的对象含有它。
note-selector-astray = `spec.selector` 为空，或与 Pod 模板的标签不匹配，API 服务器会拒绝这样的对象：请让二者一致。
note-labels-not-added = 该对象没有标签：`{ $api }` 会给它 Pod 模板的标签，`{ $replacement }` 则不会。如果有什么按这些标签选择该对象，请写明 `metadata.labels`。
note-rollback-dropped = 省去 `rollbackTo`，因为没有字段取代它：用 `kubectl rollout undo` 可以回退到某个修订版本。
note-path-type-controller = { $count } 个没有 `pathType` 的路径变为 `ImplementationSpecific`，这正是各 Beta 版本对它们的处理：控制器仍像以前一样比较。
note-path-type-prefix = { $count } 个路径变为 `Prefix`，不论控制器此前如何处理：`/shop` 此后匹配 `/shop` 及其下的路径，不匹配 `/shopping`。
note-path-type-exact = { $count } 个路径变为 `Exact`，不论控制器此前如何处理：`/shop` 此后只匹配 `/shop`，不匹配 `/shop/` 或其下的路径。
note-path-added = v1 拒绝没有 `path` 的 `pathType: Prefix`：`/` 匹配该主机的所有请求，与省略路径时一样。
note-port-in-quotes = 加了引号的 `{ $port }` 是端口的名称，而服务器拒绝不含字母的名称：如果 Service 有端口 { $port }，那么本意就是数字。
note-backend-filled-in = 后端由模板填入：请写 `service`，其下写 `name` 和 `port`。在 `port` 之下，如果该值是数字，则写作 `number`；如果是端口名称，则写作 `name`。

note-webhook-side-effects = `sideEffects: None` 承诺该 Webhook 除对象外不更改任何东西，并让服务器此前拒绝的试运行（dry run）到达它。如果它只是在试运行时不做其他更改，请改用 `NoneOnDryRun`。
note-webhook-dry-run = `NoneOnDryRun` 让服务器此前拒绝的试运行（dry run）到达该 Webhook：请求带有 `dryRun` 时，其程序必须不产生副作用。
note-webhook-review-versions = `admissionReviewVersions: [v1beta1]` 是此前询问该 Webhook 时所用的版本；待其程序能以 `v1` 回答后，请把它写在前面。
note-webhook-review-versions-guess = `admissionReviewVersions: [v1beta1]` 是未写明时 v1beta1 所用的版本：如果程序只能以 `v1` 回答，请改写为它。
note-webhook-same-name = 有多个 Webhook 名为 `{ $name }`，而 v1 中每个名称只能出现一次：请选用不同的名称，并检查依赖这些名称的告警和补丁。

note-crd-copied = 原来写在 { $count } 个版本旁边的内容，现在写在每个版本之中；其注释留在第一个版本里。
note-crd-no-schema = 没有模式的版本会得到一个接受并保留所有字段的模式，与以前一样；更好的是描述你的对象的模式。
note-crd-unknown-fields = 模式中的 `x-kubernetes-preserve-unknown-fields` 会保留以前由 `preserveUnknownFields` 保留的内容。
note-crd-unknown-fields-inside = 模式未列出的字段在其根部会保留，但在模式列出了 `properties` 的对象内部不再保留，除非那里也写有 `x-kubernetes-preserve-unknown-fields`。
note-crd-not-structural = 在模式成为结构化模式之前，v1 会拒绝它，原因在于 { $count } 处：`{ $fields }`。
note-crd-review-versions = `conversionReviewVersions: [v1beta1]` 是此前询问转换 Webhook 时所用的版本；待其程序能以 `v1` 回答后，请把它写在前面。
note-crd-approval = `{ $group }` 是 Kubernetes 社区的组，v1 只在带有 `api-approved.kubernetes.io` 时才接受：`unapproved` 表示该 API 未经批准，否则那里写批准所在的地址。

note-csr-usages = `usages` 是未写明时 v1beta1 所用的值。
note-csr-signer = `{ $signer }` 签发客户端登录 API 服务器所用的证书：请确认此请求正是为此。
note-csr-signer-of-kubelet = `{ $signer }` 是 v1beta1 对 kubelet 的请求所用的签名者。
note-csr-no-signer = v1 要求写明 `signerName`，而对这些用途，只有你知道该写什么。Kubernetes 自带的签名者只为 API 服务器的客户端和 kubelet 签发。其他证书需要你自己的、以其域名命名的签名者，或 cert-manager 之类的其他机构。

# 未检查的内容及原因

note-empty = 还没有可以检查的内容。
note-not-kubernetes = 没有找到 Kubernetes 对象：每个对象都有 `apiVersion` 和 `kind`。
note-foreign = 有 { $count } 个对象所属的组不归 Kubernetes 所有；它们的字段未检查。
note-broken = 有 { $count } 个文档只能读取一部分。
note-template = 有 { $count } 个文档是模板：其中的动作所填入的内容未检查。
note-template-head = 跳过了 { $count } 个对象，因为它们的 `apiVersion` 或 `kind` 由模板填入。
note-template-unread = 有 { $count } 个模板只能读取一部分。请先渲染，例如使用 `helm template`。
note-template-branch = 有 { $count } 项检查结果只在模板的一个分支中成立。
note-template-left-out = 有 { $count } 个模板分支未检查，因为所选版本永远不会用到它们。
note-template-many = 有 { $count } 个模板分支未检查，因为分支太多。
note-template-bare = 这个模板在动作之外没有任何对象。请先渲染，例如使用 `helm template`。
note-audit = 跳过了 { $count } 条审计日志记录：不会从中读取客户端请求的内容。
note-skipped =
    { $count ->
        [1] 跳过了文档 { $first }，因为它没有 `apiVersion` 和 `kind`。
       *[other] 跳过了 { $count } 个文档，因为它们没有 `apiVersion` 和 `kind`；其中第一个是文档 { $first }。
    }
note-embedded = 有 { $count } 个对象以文本形式写在其他对象之中，也已检查。
note-markdown = 这是 Markdown 文本，只读取了其中的围栏代码块。
note-script = 在这个脚本中，读取了 here-document、仓库定义和软件包版本、组件的标志以及套接字；其他命令没有读取。
note-lines-variable = 其中有 { $count } 处由变量填写，只读取了一部分。
note-lines-others = 有 { $count } 个仓库定义属于 Google 的其他产品，未作改动。
note-ignore-unused = 有 { $count } 条 `farol-ignore` 注释没有隐藏任何检查结果，可以删除。
note-ignore-unknown = 有一条 `farol-ignore` 注释写了 `{ $rule }`，但没有这条规则。

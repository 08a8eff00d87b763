# 供其他工具读取的报告：拉取请求中的评论、JUnit。

# 代表整个输入的测试的名称。
report-checked-for = 已针对 { $version } 检查

# 评论中的表格。
report-severity = 严重级别
report-place = 位置
report-finding = 检查结果
report-source = 来源
report-more =
    { $count ->
       *[other] 还有 { $count } 项检查结果。
    }

# 只检查了一部分或没有检查的内容，后面是路径和原因。
report-not-checked = 未检查

# 由注释或 farol.toml 抑制的检查结果。原因是一个列表：`removed-api (waits for the vendor)`。
report-suppressed =
    { $count ->
       *[other] 已抑制 { $count } 项检查结果，原因：{ $reasons }。
    }

# 读者可以从检查页面带走的内容：作为文件或复制到剪贴板的报告，以及提交给 Farol 维护者的错误结果。
report-take = 报告
report-download = 下载 { $form }
report-copy = 复制为 Markdown
report-copied = 报告已作为 Markdown 复制到剪贴板。
report-wrong = 反馈有误的结果
report-case = { $rule } 的结果有误
report-case-hidden = 名称、值和注释已替换为 x。
report-case-expected = 期望的结果：
report-case-copied = 案例已复制到剪贴板。名称和值已隐藏；发布前请再看一遍。

# 页面中被抑制的检查结果。
report-suppressed-count =
    { $count ->
       *[other] 已抑制 { $count } 项检查结果
    }
report-no-reason = 未给出原因

# 升级的起始版本，以及途中检查结果首次成立的版本。
report-from = 起始
report-from-any = 任意
report-since = 自 { $version } 起

# 文本按什么读取；第一行表示按其自身的样子读取。
report-read-as = 读取为
report-as-detected = 自动识别
report-kind-kubernetes = Kubernetes 清单
report-kind-helm-template = Helm 模板
report-kind-helm-values = Helm values
report-kind-kustomization = Kustomization
report-kind-kubeadm-config = kubeadm 配置
report-kind-kubelet-config = kubelet 配置
report-kind-component-config = 组件配置
report-kind-kubeconfig = kubeconfig
report-kind-component-flags = 组件标志
report-kind-containerd-config = containerd 配置
report-kind-docker-daemon = Docker 守护进程配置
report-kind-apt-source = APT 源
report-kind-yum-repository = YUM 仓库
report-kind-script = 脚本
report-kind-markdown = Markdown
report-kind-nodes-table = 节点表
report-kind-image-list = 镜像列表
report-kind-metrics = 指标
report-kind-audit-log = 审计日志
report-kind-warnings = 警告
report-kind-events = 事件
report-kind-text = 文本

# 命令 `farol`：检查结果前后输出的内容，以及各选项的含义。

command-version = farol { $version }，数据截至 { $date }

# 一项检查结果连成一段文字：标题末尾不带句号，其后是说明。
command-message = { $title }。{ $more }

# 供人阅读的报告。严重级别位于位置之后：`shop.yaml:2:13 错误`。
command-error = 错误
command-warning = 警告
command-info = 提示
command-fix-safe = 安全修复：{ $title }。
command-fix-review = 需确认的修复：{ $title }。
command-fix-manual = 手动处理：{ $title }。
command-fix-reaches = 通过锚点，它还会更改 { $fields }。
command-apply-with = { $hint }可用 { $option } 应用。
command-note = 说明：{ $note }
command-clean = 针对 { $target } 无须修改。
command-clean-partly = 在能够检查的部分中，没有针对 { $target } 的检查结果。
command-found = 针对 { $target }：{ $errors } 个错误，{ $warnings } 个警告，{ $infos } 条提示。
command-coverage = { $files } 个文件共 { $objects } 个对象，已检查 { $checked } 个。数据截至 { $date }。
command-coverage-rest = { $files } 个文件共 { $objects } 个对象，已检查 { $checked } 个（外部对象 { $foreign } 个，部分读取 { $partial } 个，跳过 { $skipped } 个）。数据截至 { $date }。
command-only = 只使用了以下规则：{ $rules }。
command-without = 未使用以下规则：{ $rules }。
command-known =
    { $count ->
       *[other] { $count } 项检查结果已在基线中，未显示。
    }

# `farol fix` 已经做了或将要做什么。
command-fixed = 已在 { $files } 个文件中应用 { $fixes } 处修复；{ $left ->
    [0] 没有遗留的检查结果
   *[other] 还有 { $left } 项检查结果需要你处理
}。
command-would-fix = 使用 --write 可在 { $files } 个文件中应用 { $fixes } 处修复；{ $left ->
    [0] 之后没有遗留的检查结果
   *[other] 还有 { $left } 项检查结果需要你处理
}。

# `farol serve` 的输出。
command-serving = 正在 { $address } 提供 { $path }，按 Ctrl C 停止。
command-no-site = { $path } 中没有 index.html：请先构建站点，或指定已构建站点所在的目录。
command-no-port = 端口 { $port } 及其后的端口都无法打开（{ $reason }）：请用 --port 指定其他端口。

# 命令行有什么错误，以及如何处理。
command-unknown-option = { $option } 不是此处的选项：请查看 --help。
command-unknown-option-near = { $option } 不是此处的选项：你是指 { $near } 吗？
command-no-value = { $option } 需要一个值：请查看 --help。
command-bad-value = { $option } { $value }：应为以下值之一：{ $values }。
command-bad-choice = --choose { $value }：应为 名称=值 的形式，其中名称为以下之一：{ $names }。
command-bad-number = { $option } { $value }：应为范围之内的数字。
command-bad-version = { $option } { $value }：应为 Kubernetes 版本，例如 1.33、v1.33.4 或 latest。
command-unknown-version = { $option } { $value }：数据只到 { $newest }，请使用该版本或更早的版本。
command-bad-bound = { $option } { $value }：应为 Kubernetes 版本（例如 1.33）或日期（例如 2023-04-03）。
command-bad-way = { $option } { $value }：应为晚于 { $from } 的版本。
command-unknown-rule = { $id } 不是规则：应为以下规则之一：{ $rules }。
command-unknown-rule-near = { $id } 不是规则：你是指 { $near } 吗？
command-conflict = { $option } 和 { $other } 不能同时使用：请选择其一。
command-no-command = 没有可做的事：请使用 farol check、farol fix 或 farol serve，并查看 farol --help。
command-unknown-command = { $name } 不是命令：请使用 check、fix、serve、completions 或 man。
command-usage = { $detail }：请查看 --help。

# farol.toml 或基线有什么问题，以及该怎么做。位置是文件和行号。
command-settings-syntax = { $place } 不是 TOML（{ $reason }）：请改正这一行。
command-settings-unknown = { $place }：{ $key } 不是这里的设置，请使用 { $keys }。
command-settings-text = { $place }：{ $key } 需要带引号的文本。
command-settings-shape = { $place }：{ $key } 应写作 { $shape }。
command-settings-missing = { $place }：此 ignore 缺少 { $key }，请补上。
command-bad-baseline = { $path } 不是 farol 的报告（{ $reason }）：请用 farol check --format json 生成一份。

# 无法读取或写入的文件，以及如何处理。
command-unreadable = 无法读取 { $path }（{ $reason }）：请检查名称和权限。
command-not-text = { $path } 从第 { $byte } 字节起不是 UTF-8 文本：请先转换编码，例如使用 iconv。
command-utf-16 = { $path } 是 UTF-16，补丁无法表示：请使用 --write。
command-empty-folder = { $path } 中没有 YAML 或 JSON：逐个指定文件，即可不论名称进行检查。
command-link-left-out = { $path } 是指向目录的链接，不会跟随：要检查那个目录，请直接指定它。
command-unwritten = 无法写入 { $path }（{ $reason }）：请检查该文件及其目录的权限。
command-link-out = 未写入 { $path }，因为它指向目录之外：请直接指定 { $real }。
command-changed = 未写入 { $path }，因为它在此期间发生了变化：请重新运行 farol fix。
command-read-only = 未写入 { $path }，因为它是只读的：请先允许写入。
command-patch-out = { $path } 位于当前目录之外，git apply 不接受针对它的补丁：请在其上级目录中运行 farol fix。

# 帮助：命令及其各部分的用途，以及每个选项的含义。
command-about-farol = 找出 Kubernetes 升级会使清单和配置中的哪些内容失效，并加以修复。
command-about-check = 报告目标版本不接受的内容
command-about-fix = 修复可以修复的内容，并显示或写入结果
command-about-serve = 在本机提供已构建的站点，并带上托管时应设置的标头
command-help-locale = 报告和消息的语言 [默认：环境所设的语言]
command-help-paths = 文件、目录（其下的 YAML、JSON，以及含有清单的 Markdown 和脚本），或用 - 表示标准输入
command-help-target = 作为检查目标的 Kubernetes 版本，例如 1.33、v1.33.4 或 latest [默认：farol.toml 中的版本，否则 latest]
command-help-from = 升级的起始版本
command-help-rules = 只使用该规则；可重复指定
command-help-ignored = 不使用该规则；可重复指定
command-help-read-as = 将所有输入都按此类型读取，而不自动识别
command-help-format = 报告的格式
command-help-fail-on = 使退出码为 1 的最低严重级别
command-help-baseline = 之前的 JSON 报告；只报告新出现的检查结果
command-help-safety = 可应用的风险最高的修复：safe 保持含义不变，review 可能改变含义
command-help-choices = 修复所取决于的选择，例如 runtime=containerd（runtime、package-minor、ingress-class、pathtype）；可以重复
command-help-write = 将修复后的文本写入文件
command-help-diff = 显示差异，对标准输入同样有效
command-help-dir = 已构建站点所在的目录
command-help-port = 回环地址上的端口；被占用时使用下一个空闲端口

# shell 补全和 `man` 的手册页。
command-about-completions = 输出让 shell 补全名称和取值的脚本
command-about-man = 输出手册页，或写出所有命令的手册页
command-help-shell = 读取脚本的 shell
command-help-pages-dir = 为每个命令各写一页的目录
command-manual-exit-0 = 没有可报告的内容：没有达到 --fail-on 的检查结果，或没有剩下要修复的内容。
command-manual-exit-1 = 有检查结果，或有需要人工处理的内容。
command-manual-exit-2 = 用法错误，或有内容无法读取或写入。
command-manual-settings = 项目一次性决定的内容：target、from、locale、versions、choices，以及要忽略的检查结果及其理由。以被检查内容所在目录中的文件为准，没有时以最近的上级目录中的文件为准。

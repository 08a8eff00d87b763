# 介绍本站的页面：隐私、数据、命令、语言、托管、许可。

about-title = 关于 Farol
about-description = Farol 对你的文本作出哪些承诺，数据来自哪里，以及如何自行运行。
about-lead = Farol 为 Kubernetes 升级提供帮助：它找出新版本不再接受的内容，给出具体修改，并讲解做法。它由一个静态文件目录和一个命令组成，两者出自同一份源代码。
about-contents = 本页内容

about-privacy = 隐私
about-privacy-lead = 你粘贴的内容由浏览器中的 WebAssembly 模块读取，没有任何服务器参与。
about-privacy-policy = 每个页面都带有以下策略，并由浏览器强制执行：不连接任何其他主机，不使用来自别处的脚本、样式或字体，也没有可以提交的表单。
about-privacy-see-heading = 亲自验证
about-privacy-see-network = 打开浏览器开发者工具的网络面板，粘贴一份清单，然后观察：检查过程不发出任何请求。
about-privacy-see-offline = 打开检查页面，断开网络，再粘贴：检查照常工作。
about-privacy-see-source = 这条策略位于每个页面源代码的开头。
about-privacy-kept = 你的设备上会保留：你选择的主题和语言，以及供离线使用的本站文件。你粘贴的内容只留在当前标签页中，关闭标签页即消失。没有 Cookie，没有统计，也没有账号。
about-privacy-links = 从检查页面分享的链接包含页面的地址：目标版本、筛选条件和规则。只有在你要求时，它才会带上你的文本：压缩后放在 # 号之后，浏览器不会发送这一部分；读取之后，它会立刻从地址栏移除。看上去像机密的值绝不会进入链接：这时要么没有含文本的链接，要么只有带占位符的链接，而只有生成它的标签页能还原这些占位符。

about-data = 数据
about-data-lead = 每个日期和版本都出自数据表，表中每一行都注明来源。
about-data-as-of = 这些数据核实至 { $date }。此后的变化未收录，因此可能已有更新的版本。
about-data-marks = 计划中的日期会标明“计划”，并以虚线边框显示。没有存档来源可以证实的值，或只是由某个来源推断出的值，在表中都有标记。
about-data-table = 数据表
about-data-rows = 行数
about-data-holds = 内容
about-data-compared = 核对日期
about-data-apis = API
about-data-apis-holds = 每个类别的每个版本：何时引入、弃用、移除，由什么替代
about-data-releases = 发行版本
about-data-releases-holds = 每个次要版本的发布、维护和生命周期结束日期
about-data-crds = 定制资源
about-data-crds-holds = 其他项目中已弃用或不再提供的版本
about-data-volumes = 卷
about-data-volumes-holds = 已由 CSI 驱动程序取代或已移除的卷插件
about-data-gates = 特性门控
about-data-gates-holds = 每个特性门控何时引入、何时锁定、何时移除
about-data-registries = 镜像仓库
about-data-registries-holds = 已冻结、已消失或已缩减的镜像主机
about-data-tags = 最后的标签
about-data-tags-holds = 已冻结主机收到的最后一个标签
about-data-events = 事件
about-data-events-holds = 冻结、关闭、退役和默认值变更

about-command = 命令
about-command-lead = 同一个引擎也是可用于终端和流水线的程序，检查结果和修复完全相同。
about-command-install = 从源代码构建
about-command-check = 检查目录下的所有清单
about-command-fix = 应用安全修复
about-command-exit = 没有达到所选严重级别的检查结果时，退出码为 0；有则为 1；输入无法读取时为 2。

about-languages = 语言
about-languages-lead = 整个站点提供以下语言。尚未翻译的页面以英文显示，并会注明。
about-languages-fresh = 英文在此之后有更改的部分会有标记，点按即可查看当前的英文；源代码中的 CONTRIBUTING 说明了如何帮忙。

about-host = 自行托管
about-host-lead = 本站是一个文件目录。可以放在任何 Web 服务器的任何路径下；它不需要任何后端。
about-host-build = 构建，或解压发布版的归档
about-host-verify = 每个文件都与构建结果一致吗？
about-host-settings = 随站点附有现成的配置，补上只有服务器才能做的事：以响应头发送策略、为随内容变化的文件名设置长期缓存、允许嵌入时访问、发送预压缩文件。
about-host-headers = Netlify 和 Cloudflare Pages 会自行读取 `_headers`。
about-host-without = 不用这些配置也能运行：策略同样写在每个页面里。不识别目录的对象存储可以从 `index.html` 开始提供站点。

about-licence = 许可
about-licence-text = Apache 2.0。Kubernetes 是 The Linux Foundation 的商标；Farol 不属于 Kubernetes 项目。

# 单文件版，在不运行脚本的环境中显示。各语言依次排列。
single-lead = 这一个文件就是完整的 Farol：所有指南、所有规则和检查器。不会从任何地方加载内容。
single-needs = 需要启用了 JavaScript 和 WebAssembly 的新版浏览器。有些文件查看器两者都不支持：请保存文件，再用浏览器打开。

# 关于无网络使用的一节。
about-offline = 离线
about-offline-lead = 访问一次之后，检查器、时间线以及你所用语言的全部指南和规则都可以在没有网络时使用。浏览器保存的是本站的文件，每个文件都与构建时的哈希值比对；其中没有你的任何内容。
about-offline-update = 新版本会在后台下载，与你正在使用的版本并存，直到你重新加载。浏览器也可以把本站安装为应用。
about-offline-no-script = 保存本站需要脚本，而这里的脚本已关闭。
about-offline-version = 版本 { $version }，数据截至 { $date }。
about-offline-on = 本站已保存在此设备上。
about-offline-off = 已关闭：此设备上不保存任何内容。
about-offline-waiting = 本站尚未保存在此设备上。
about-offline-working = 请稍候。
about-offline-failed = 没有成功：没有网络、某个文件已损坏，或空间不足。
about-offline-unable = 此浏览器无法在这里保存本站。需要 https 地址，并且页面不能嵌在另一个页面中。
about-offline-part = 部分
about-offline-size = 大小
about-offline-action = 操作
about-offline-program = 检查器和文字
about-offline-total = 已用空间
about-offline-not-kept = 未保存
about-offline-keep = 保存
about-offline-keep-one = 保存 { $name }
about-offline-free = 释放空间
about-offline-free-one = 释放 { $name } 占用的空间
about-offline-keep-all = 保存所有语言
about-offline-free-all = 释放所有语言
about-offline-switch-off = 关闭
about-offline-switch-on = 开启
about-offline-again = 再次打开某种语言的页面时，会重新保存该语言。关闭会从此设备上删除全部内容，并记住这一选择。
about-offline-file = 整个站点连同所有语言也是一个不到 3 MB 的文件，可以从磁盘或 U 盘打开，不需要服务器：
about-offline-file-link = 下载 farol.html
# 仅用于单文件版的“关于”页面。
single-policy = 本文件在开头带有自己的策略，由浏览器强制执行：不连接任何主机，只使用文件内的脚本和样式，且每一个都以哈希值列出。
single-offline = 你正在阅读单文件版：所有内容都在其中，不需要网络。

# For authors of guides.
about-authors = 为 Farol 撰稿
about-authors-text = 选择一个 Markdown 文件，或把它拖放到本站任意位置，即可按指南的样子查看，并列出需要修正的地方。文件始终留在你的设备上。
about-authors-choose = 选择文件

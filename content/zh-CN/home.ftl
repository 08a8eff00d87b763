# 首页。

home-title = Farol · 升级 Kubernetes 之前，先看清什么会失效
home-description = 粘贴 Kubernetes 清单，查看到目标版本为止所有已移除的 API 和已冻结的镜像仓库，并获得具体修改。它在你的浏览器中运行；你粘贴的内容不会离开本页面。
home-heading = 升级之前，先看清什么会失效。
home-lead = 粘贴一份清单，Farol 会列出到目标版本为止所有已移除的 API 和已冻结的镜像仓库，给出具体修改，并带你找到相应的指南。
home-check = 检查清单
home-guides = 阅读指南

# 小型检查器。示例以其中的内容命名。
home-example = 示例
home-example-ingress = Ingress
home-example-pod = Pod 镜像
home-example-kubeadm = kubeadm
home-paste-yours = 粘贴你的清单
home-open-in-checker = 在检查器中打开
home-errors = { $count } 个错误
home-warnings = { $count } 个警告
home-infos = { $count } 条提示
home-on-target = 针对 { $version }
home-nothing = 针对 { $version } 无须修改

# 日期，以数据已知为真的那一天为基准。
home-dates = 当前重要的日期
home-whole-timeline = 完整时间线
home-strip = Kubernetes { $first } 至 { $last } 的支持期，并标出数据日期
home-strip-until = 支持至 { $date }
home-strip-until-planned = 支持至 { $date }（计划）
home-strip-short-until = 至 { $date }
home-strip-ended = 生命周期结束于 { $date }
home-strip-data = 数据截至 { $date }
home-ahead = 即将到来
home-lately = 近期
home-dates-note = 数据截至 { $date }。可能已有更新的版本；标为“计划”的日期是当时的计划。

home-guides-heading = 指南
home-all-guides = 全部指南

home-anywhere = 随处可用
home-anywhere-lead = 静态文件，没有服务器，无须账号。浏览器、终端和流水线中都是同一个引擎。
home-command = 命令
home-languages = 语言
home-host = 自行托管
home-host-text = 一个文件目录，可放在任何 Web 服务器的任何路径下。
home-how = 如何操作

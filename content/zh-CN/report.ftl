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

# 从检查页面分享：对话框、在文本中发现的内容、随链接而来的文本。
share-button = 分享
share-title = 分享
share-close = 关闭

# 不带文本的链接。
share-place = 不含你的文本的链接
share-place-what = 以相同的目标版本和筛选条件打开检查页面。其中没有你粘贴的任何内容。
share-link = 链接
share-local = 这份 Farol 是你设备上的一个文件，因此它的链接只能在同一文件夹中有同一文件的地方打开。

# 带文本的链接。
share-texts = 含你的文本的链接
share-texts-none = 还没有可以分享的文本。
share-texts-what =
    { $count ->
       *[other] 全部 { $count } 份文本会放进链接中 # 号之后的部分。
    }浏览器不会把这一部分发送给服务器，但它会留在历史记录、聊天和邮件中，拿到链接的人都能看到。
share-make = 生成含文本的链接
share-too-long = 这份文本放不进链接（{ $count } 个字符，最多 { $most } 个）。请改为发送文件。
share-too-large = 这份文本太大，放不进链接。请改为发送文件。
share-length = { $count } 个字符
share-long = 超过 { $most } 个字符的链接会被一些聊天和邮件程序截断。请先试一试，或者改为发送文件。

# 发现了什么，以及如何处理。
share-secrets =
    { $count ->
       *[other] 有 { $count } 个值像是机密
    }
share-secrets-what = 链接绝不会带上它们。它们会换成等长的占位符，其余内容保持不变，只有这个标签页能把原值放回去。隐藏的值里面的内容，对方不会检查到。
share-redact = 隐藏机密并生成链接
share-redacted =
    { $count ->
       *[other] 已隐藏：此链接中有 { $count } 个值是占位符。发送之前，请再看一遍其余内容。
    }
share-none-found = 其中没有发现像机密的内容。发送之前，请自己再看一遍。
share-more =
    { $count ->
       *[other] 还有 { $count } 个。
    }
share-kind-object = Secret 中的值
share-kind-kubeconfig = kubeconfig 中的凭据
share-kind-registry = 镜像仓库的登录信息
share-kind-private-key = 私钥
share-kind-token = { $issuer } 格式的令牌
share-kind-address = 地址中的密码
share-kind-named = 名称表明它是机密
share-kind-random = 看上去是随机值

# 随链接而来的文本。
share-opened =
    { $count ->
       *[other] 这 { $count } 份文本来自链接；链接中的文本已从地址栏移除。
    }
share-opened-redacted =
    { $count ->
       *[other] 发送之前隐藏了 { $count } 个值，它们现在是占位符。
    }
share-damaged = 无法读取此链接中的文本：其中一部分缺失，或在途中被改动。请让对方重新发送链接，或者发送文件。
share-unknown = 此链接中的文本由更新版本的 Farol 打包。请重新加载本页，或者请对方发送文件。
share-unpacks-too-large = 此链接中的文本太大，无法打开。请对方改为发送文件。
share-put-back-what =
    { $count ->
       *[other] 你的文本中有 { $count } 个值是你在这里隐藏时留下的占位符。
    }
share-put-back = 放回原值

# 只看一条规则。
share-only-rule = 只看这条规则
share-rule = 只列出这条规则的检查结果：
share-all-rules = 全部规则

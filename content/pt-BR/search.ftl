# The dialog of the search. The page's script reads these messages from the index of the search, with arguments such as
# { $text } left as they are.

search-title = Busca
search-clear = Fechar a busca
search-hint = Um tipo, uma versão, uma regra, uma flag ou o próprio erro. Nada do que você digita sai desta página.
search-count = { $n ->
    [0] Nada encontrado
    [one] Um resultado
   *[other] { $n } resultados
}
search-nothing = Nada para “{ $text }”. Tente um tipo, uma regra ou o próprio erro.
search-keys = ↑ ↓ para escolher, Enter para abrir, Esc para fechar

# Groups of results.
search-answers = Resposta
search-apis = APIs
search-errors = Erros

# Answers, and lines about APIs. { $api } is `CronJob batch/v1beta1`, { $release } is `1.25` or `cert-manager 1.6`.
search-removed = { $api } foi removido na versão { $release }.
search-off = { $api } não é mais servido por padrão desde a versão { $release }.
search-planned = A remoção de { $api } está prevista para a versão { $release }.
search-deprecated = { $api } está descontinuado desde a versão { $release }.
search-served = { $api } é servido desde a versão { $release }.
search-known = { $api } é servido.
search-use = Use { $replacement }.
search-life-removed = { $version } removida na { $release }
search-life-planned = { $version } sai na { $release } (previsto)
search-life-deprecated = { $version } descontinuada desde a { $release }
search-life-served = { $version } desde a { $release }
search-gate-removed = O feature gate { $gate } foi removido na versão { $release }.
search-gate-locked = O feature gate { $gate } está travado desde a versão { $release }.
search-gate-introduced = O feature gate { $gate } chega na versão { $release }.
search-flag-removed = { $flag } do { $component } foi removida na versão { $release }.
search-flag-removed-all = { $flag } foi removida na versão { $release }.
search-flag-deprecated = { $flag } do { $component } está descontinuada desde a versão { $release }.
search-flag-deprecated-all = { $flag } está descontinuada desde a versão { $release }.
search-host-frozen = { $host } está congelado desde { $date }.
search-host-gone = Não é mais possível baixar imagens de { $host }.
search-host-staging = { $host } é para testes: imagens antigas são excluídas.
search-host-retired = O projeto por trás de { $host } terminou.
search-host-reduced = Uma parte de { $host } mudou de lugar ou foi excluída.

# The list of keys that `?` opens.
search-keys-title = Teclas
search-key-search = Buscar
search-key-list = Esta lista
search-key-next = Próximo achado, achado anterior
search-key-apply = Aplicar a correção
search-key-check = Verificar de novo
search-key-single = As teclas sem Ctrl estão ativas

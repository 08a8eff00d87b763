# A moldura de todas as páginas: cabeçalho, menus, rodapé e o que uma página diz de si mesma.

frame-skip = Ir para o conteúdo
frame-nav = Principal
frame-check = Verificar
frame-guides = Guias
frame-timeline = Linha do tempo
frame-rules = Regras
frame-about = Sobre
frame-privacy-link = Privacidade
frame-data-link = Dados
frame-embed-link = Incorporar
frame-languages = Idiomas
frame-footer = Sobre este site
frame-menu = Menu
find-open = Busque ou cole um erro
find-title = Busca
find-loading = Carregando o índice.
find-failed = Não foi possível carregar o índice.
find-again = Tentar de novo
find-near = Páginas com um nome parecido, em { $language }:

# O seletor da versão de destino.
frame-target = Destino
frame-target-supported = { $version }
frame-target-maintenance = { $version }, manutenção
frame-target-ended = { $version }, encerrada
frame-target-planned = { $version }, prevista

# O botão do menu de idiomas.
frame-language = Idioma: { $name }
frame-translated = { $percent }% traduzido

# O botão do tema diz qual é o atual.
menu-theme = Tema
frame-theme-system = Tema: sistema
frame-theme-light = Tema: claro
frame-theme-dark = Tema: escuro

frame-private = Nada do que você cola sai desta página.
frame-private-proof = Como garantimos isso
frame-data-as-of = Dados até { $date }. Pode haver versões mais novas.
frame-data-as-of-short = Dados até { $date }
frame-planned = previsto
frame-planned-date = { $date } (previsto)
frame-unproved-date = { $date } (não comprovado)
frame-fallback = Esta página ainda não foi traduzida. Você a está lendo em inglês.

# Correções, onde quer que se fale de uma.
frame-fix-safe = Segura
frame-fix-review = Revisar
frame-fix-manual = Manual
frame-error = Erro
frame-warning = Aviso
frame-info = Info
frame-copy = Copiar
frame-copied = Copiado

# O título de uma página na aba do navegador.
frame-title = { $page } · Farol

# A escolha de idioma na raiz do site.
root-title = Farol · veja o que quebra antes de atualizar o Kubernetes
root-description = O Farol procura APIs removidas e registros congelados em manifestos do Kubernetes, no seu navegador, e mostra a edição exata.
root-heading = Veja o que quebra antes de atualizar.
root-lead = Escolha o seu idioma.

# A página para um endereço que não existe.
missing-title = Não há página aqui
missing-description = Este endereço não existe neste site.
missing-lead = O endereço pode ser antigo ou ter um erro de digitação. Estas páginas existem:
missing-up = Se estes links não levarem a lugar nenhum, suba uma pasta:

# Offline, em toda página: a barra de uma versão nova e o aviso da página de verificação.
offline-update = Uma nova versão está pronta. Seu texto fica.
offline-full = Seus textos são grandes demais para serem mantidos ao recarregar, por isso nada foi recarregado. Salve ou feche os grandes primeiro.
offline-reload = Recarregar
offline-later = Depois
offline-chip = Offline. Tudo aqui funciona.

# A página que aparece no lugar de uma que não está guardada quando não há rede.
offline-title = Não está guardada neste dispositivo
offline-description = Esta página não foi guardada para uso offline.
offline-lead = Você está offline, e este idioma não está guardado aqui. Quando estiver online, abra qualquer página nele ou guarde todos os idiomas na página sobre o Farol.
offline-same = A mesma página está guardada em:
offline-again = Tentar de novo

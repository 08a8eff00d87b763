# Tabelas que os textos tiram dos dados; são preenchidas na construção do site e não vão para o navegador.

compose-api = API
compose-replacement = Use no lugar
compose-guide = Guia
compose-removed-in = Removida na
compose-planned-for = Prevista para
compose-not-set = sem data
compose-nothing = nada
compose-in-files = { $api } (em arquivos)
compose-no-apis-removed = Nenhuma API é removida na { $version }.
compose-no-apis-deprecated = Nenhuma API é descontinuada na { $version }.
compose-component = Componente
compose-all-components = todos os componentes
compose-flags = { $component }: { $flags }
compose-flags-replaced = { $component }: { $flags } (use { $replacement })
compose-flags-removed = A { $version } recusa:
compose-flags-deprecated = A { $version } desaconselha:
compose-no-flags-removed = Nenhuma flag que os dados conhecem é removida na { $version }.
compose-no-flags-deprecated = Nenhuma flag que os dados conhecem é descontinuada na { $version }.
compose-gates-removed = { $count ->
    [one] Os componentes da { $version } se recusam a iniciar se este feature gate tiver qualquer valor definido:
   *[other] Os componentes da { $version } se recusam a iniciar se um destes { $count } feature gates tiver qualquer valor definido:
}
compose-gates-unproved = { $count ->
    [one] Uma única fonte diz o mesmo deste, e nada o comprova ainda:
   *[other] Uma única fonte diz o mesmo destes { $count }, e nada o comprova ainda:
}
compose-gates-incomplete = Os dados ainda não conhecem todos os feature gates da { $version }; compare os seus com o changelog dela.
compose-no-gates-removed = Nenhum feature gate é removido na { $version }.
compose-gates-locked-on = A partir da { $version }, estes feature gates ficam ligados para sempre; um componente que recebe `=false` para:
compose-gates-locked-off = A partir da { $version }, estes feature gates ficam desligados para sempre; um componente que recebe `=true` para:
compose-no-gates-locked = Nenhum feature gate recebe valor fixo na { $version }.
compose-field = Campo
compose-old-default = Padrão anterior
compose-new-default = Padrão atual
compose-defaults-changed = As sucessoras destas APIs têm outros padrões:
compose-apis-removed = A { $version } não serve nem lê mais:
compose-apis-deprecated = A { $version } descontinua, e ainda serve:
compose-driver = Driver CSI
compose-existing-volumes = Volumes de hoje
compose-goes-on = continuam com o driver
compose-ends = deixam de funcionar
compose-no-volumes-removed = Nenhum plugin de volume é removido na { $version }.
compose-see = Consulte { $guide }.
compose-pair = { $first }, { $second }
compose-event = **{ $title }.** { $what }
compose-no-events = Os dados não conhecem outra mudança na { $version } que exija ação.
compose-date = Data
compose-released = Lançamento
compose-maintenance = Só correções críticas a partir de
compose-end-of-life = Fim da vida útil
compose-latest = Patch mais recente
compose-containerd = { $containerd }: o projeto indica { $versions } para esta versão menor.
compose-containerd-unknown = containerd: os dados ainda não têm a lista do projeto para a { $version }; use a versão mais recente de um ramo com suporte.
compose-crio = CRI-O: { $version }, pois usa as mesmas versões menores do Kubernetes.
compose-beside = Com suporte ao lado de um servidor da API { $version }

# A página inicial.

home-title = Farol · veja o que quebra antes de atualizar o Kubernetes
home-description = Cole um manifesto do Kubernetes e veja cada API removida e cada registro congelado até a sua versão de destino, com a edição exata. Tudo roda no seu navegador; nada do que você cola sai da página.
home-heading = Veja o que quebra antes de atualizar.
home-lead = Cole um manifesto. O Farol aponta cada API removida e cada registro congelado até a sua versão de destino, mostra a edição exata e leva você ao guia.
home-check = Verificar um manifesto
home-guides = Ler um guia

# O verificador pequeno. Os exemplos têm o nome do que há neles.
home-example = Exemplo
home-example-ingress = Ingress
home-example-pod = Imagem de Pod
home-example-kubeadm = kubeadm
home-paste-yours = Cole o seu
home-open-in-checker = Abrir no verificador
home-errors =
    { $count ->
        [one] { $count } erro
       *[other] { $count } erros
    }
home-warnings =
    { $count ->
        [one] { $count } aviso
       *[other] { $count } avisos
    }
home-infos = { $count } info
home-on-target = na { $version }
home-nothing = Nada a mudar para a { $version }

# Datas, contadas a partir do dia até o qual os dados são sabidamente verdadeiros.
home-dates = Datas que importam agora
home-whole-timeline = Linha do tempo completa
home-strip = Períodos de suporte do Kubernetes { $first } a { $last }, com a data dos dados
home-strip-until = com suporte até { $date }
home-strip-until-planned = com suporte até { $date }, previsto
home-strip-short-until = até { $date }
home-strip-ended = fim da vida útil em { $date }
home-strip-data = dados até { $date }
home-ahead = A seguir
home-lately = Recentes
home-dates-note = Dados até { $date }. Pode haver versões mais novas; as datas marcadas como previstas eram planos naquele dia.

home-guides-heading = Guias
home-all-guides = Todos os guias

home-anywhere = Leve para qualquer lugar
home-anywhere-lead = Arquivos estáticos, sem servidor, sem conta. O mesmo mecanismo no seu navegador, no seu terminal e no seu pipeline.
home-command = Comando
home-languages = Idiomas
home-host = Hospede você mesmo
home-host-text = Uma pasta de arquivos, em qualquer servidor web, em qualquer caminho.
home-how = Como fazer

# O Farol dentro de páginas de outros: o que os elementos dizem e a página que os mostra.

# Os elementos.
embed-open = Abrir no Farol
embed-here = Verificado nesta página
embed-clear = Limpar
embed-target = Verificado para a { $version }.
embed-too-large = Este texto é grande demais para um elemento incorporado. O verificador do Farol dá conta dele.
embed-no-network = Não foi possível alcançar o Farol.
embed-no-wasm = Esta página não permite WebAssembly, de que o verificador precisa.
embed-no-markup = A política desta página não deixa o Farol desenhar aqui.
embed-not-found = O Farol não tem nada com este nome.
embed-failed = O Farol não funciona nesta página.

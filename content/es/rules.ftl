# Reglas: el índice y lo que rodea al texto de cada una.

rules-title = Reglas
rules-description = Todo lo que el comprobador busca en los manifiestos de Kubernetes, con lo que significa y cómo se corrige.
rules-lead = Todo lo que busca el comprobador. Cada regla tiene una página con un ejemplo, el motivo, la corrección y la fuente.
rules-all = Todas las reglas
rules-id = Regla
rules-finds = Qué encuentra
rules-fix = Corrección
rules-no-fix = Ninguna
rules-guides = Guías
rules-contents = En esta página
rules-safety = Las correcciones llevan una marca: segura conserva el significado en tu versión de destino, revisar puede cambiarlo y dice cómo, manual se explica y queda en tus manos.
rules-group-apis = Versiones de API
rules-group-references = Referencias a las API
rules-group-fields = Campos y valores por defecto
rules-group-images = Imágenes
rules-group-components = Componentes y su configuración
rules-group-storage = Almacenamiento
rules-group-labels = Etiquetas, anotaciones y sondas
rules-group-text = El propio texto

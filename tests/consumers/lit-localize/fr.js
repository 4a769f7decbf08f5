export const templates = {title: 'Notre clinique'};

// A browser's first number format takes it as long as drawing half a page. Here it is made while the page still loads, instead
// of in the first moment in which somebody may press something.
new Intl.NumberFormat(document.documentElement.lang || undefined)

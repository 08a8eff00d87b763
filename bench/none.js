// Stands in for Node's modules, which the measured libraries import and never use in a browser.
export default {};

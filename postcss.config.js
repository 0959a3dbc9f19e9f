export default {
  plugins: {
    'postcss-preset-mantine': {},
    'postcss-simple-vars': {
      // the one breakpoint of the design: below it lists become cards and the bottom bar stands in for the rail
      variables: { phone: '48em', narrow: '64em' },
    },
  },
}

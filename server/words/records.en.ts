/** What the host says about customers and people beyond the business rules: what only the database knows. */
export const recordWords = {
  nameHeld: 'This name belongs to customer {{code}}.',
  customerUnknown: 'No customer has the code {{code}}',
  eventTypeUnknown: 'There is no event type {{id}}',
  fileCategoryUnknown: 'There is no file category {{id}}',
  teamUnknown: 'There is no team {{id}}',
  headBelow: '{{code}} works for this employee and cannot be the head',
  anyOf: 'Give at least one of {{fields}}',

  unknownOrder: 'Lists cannot be sorted by this field',
  badCursor: 'This cursor is of another list. Read again from the first page.',
  searchTooSlow: 'This search takes too long. Type at least three letters of each word.',
  placeIncomplete: 'latitude, longitude and distanceLimit go together',

  changeUnknown: 'There is no such change',
  undoDone: 'This is undone already',
  undoNewer: '{{name}} changed this later',
  undoMoved: 'This is no longer as that change left it',
  undoNotYours: 'Only the person who made this change, a manager or an admin can undo it',

  viewNameTaken: 'You have a view of this name already',
  viewSharedNameTaken: 'A shared view has this name already',
  viewsMany: 'Remove a view first: there are {{most}} already',
  viewByManager: 'Only a manager or an admin can change a shared view',
  viewShareByManager: 'Only a manager or an admin can share a view',
  viewNotYours: 'Only the person who made this view can make it private',

  importTwice: 'Row {{row}} of this file is about the same customer',
  importSeveral: '{{count}} customers have this tax ID and branch. Give the customer code.',
  importUndone: 'This import was undone and takes no more rows',
  batchDiffers: 'This batch was imported with other content',
  cellUnread: 'This value could not be read',

  fileLost: 'The file is missing on the server',
} as const

export type RecordKey = keyof typeof recordWords

/** Labels of his page for the week. */
export type HomeworkText =
	| 'homework-title'
	| 'homework-practise'
	| 'homework-days'
	| 'homework-day'
	| 'homework-how'
	| 'homework-helper'
	| 'homework-meeting'
	| 'homework-meeting-day'
	| 'homework-meeting-time'
	| 'homework-meeting-where';

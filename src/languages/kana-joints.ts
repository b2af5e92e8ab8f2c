/** Small words of one kana that stand between what somebody is and the name, `弟子のたまきさん`: no given name is cut off behind them. */
export const KANA_JOINTS = 'のとがはをにでもやへ'

// Every page gets one style sheet. The order is fixed by @layer, not by this list.
import "./reset.css";
import "./tokens.css";
import "./fonts.css";
import "./base.css";
import "./layout.css";
import "./utilities.css";
import "./print.css";

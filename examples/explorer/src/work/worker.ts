import { expose } from 'comlink';
import { openDesk } from './desk.js';

expose(openDesk());

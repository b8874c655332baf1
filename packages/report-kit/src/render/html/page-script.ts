/**
 * What the page does beside being read: keeps the contents and the list of other forms open where there is room, tells assistive technology that a table laid out as cards is
 * one, and sorts and filters tables. It reads nothing but the page, loads nothing, and nothing in the page needs it. The words are attributes
 * of `main`, so that the script, and with it the digest that the page lets in, is one for all reports.
 */
export const PAGE_SCRIPT = `(()=>{
'use strict';
const main=document.getElementById('report'),words=main.dataset,make=(tag,cls)=>{const e=document.createElement(tag);if(cls)e.className=cls;return e};
const folded=document.querySelectorAll('.contents details,.versions details'),wide=matchMedia('(min-width:64.01rem)');
const fold=()=>{for(const e of folded)e.open=wide.matches};
fold();wide.addEventListener('change',fold);
const language=document.documentElement.lang,collator=new Intl.Collator(language,{numeric:true});
const plain=text=>text.normalize('NFKD').replace(/\\p{M}/gu,'').toLocaleLowerCase(language);
const keyOf=cell=>{
const own=cell&&cell.querySelector('data,time'),text=cell?cell.textContent.trim():'';
if(own)return own.localName==='data'?Number(own.value):own.dateTime;
return text==='–'||text==='-'?'':text};
const order=(a,b)=>typeof a==='number'&&typeof b==='number'?a-b:typeof a==='number'?-1:typeof b==='number'?1:collator.compare(a,b);
const roles=table=>{
const set=(list,role)=>{for(const e of list)e.setAttribute('role',role)};
set([table],'table');set(table.querySelectorAll('thead,tbody'),'rowgroup');set(table.rows,'row');set(table.querySelectorAll('thead th'),'columnheader');
set(table.querySelectorAll('tbody th'),'rowheader');set(table.querySelectorAll('td'),'cell')};
const sortable=(table,body,rows)=>{
const heads=[...table.tHead.rows[0].cells];
table.classList.add('sortable');table.tHead.dataset.label=words.sortBy;
heads.forEach((head,at)=>{
const button=make('button');button.type='button';button.append(...head.childNodes);head.append(button);
button.addEventListener('click',()=>{
const was=head.getAttribute('aria-sort'),now=was===null?'ascending':was==='ascending'?'descending':null;
for(const other of heads)other.removeAttribute('aria-sort');
if(now)head.setAttribute('aria-sort',now);
const keyed=rows.map(row=>[row,keyOf(row.cells[at])]);
if(now)keyed.sort((a,b)=>a[1]===''||b[1]===''?(a[1]==='')-(b[1]===''):(now==='ascending'?1:-1)*order(a[1],b[1]));
body.append(...keyed.map(([row])=>row))})})};
const filterable=(table,rows)=>{
const box=make('div','filter'),label=make('label'),field=make('input'),told=make('output');
field.type='search';field.autocomplete='off';label.append(words.filter+' ',field);box.append(label,told);table.before(box);
const texts=rows.map(row=>plain(row.textContent));
const show=()=>{
const wanted=plain(field.value).split(/\\s+/).filter(Boolean);let shown=0;
rows.forEach((row,at)=>{row.hidden=!wanted.every(word=>texts[at].includes(word));if(!row.hidden)shown+=1});
told.textContent=wanted.length?words.shown.replace('{shown}',shown).replace('{all}',rows.length):''};
field.addEventListener('input',show);
addEventListener('hashchange',()=>{
const aim=document.getElementById(decodeURIComponent(location.hash.slice(1)));
if(aim&&aim.hidden&&table.contains(aim)){field.value='';show();aim.scrollIntoView()}})};
for(const table of main.querySelectorAll('table')){
const body=table.tBodies[0],rows=[...body.rows];
if(table.classList.contains('cards'))roles(table);
if(rows.length>4)sortable(table,body,rows);
if(rows.length>19)filterable(table,rows)}
})()`;
